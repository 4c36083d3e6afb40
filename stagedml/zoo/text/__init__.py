"""Classification of texts: BERT, an LSTM, and TF-IDF with a logistic regression."""
