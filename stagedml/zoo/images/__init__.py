"""Convnets on small grey images: scikit-learn's digits and MNIST."""
