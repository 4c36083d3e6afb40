"""What trainings share: seeds, devices, batches, curves, and trained Keras models."""
