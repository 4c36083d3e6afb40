"""Which support tickets are urgent: data of one's own for the library's BERT."""
