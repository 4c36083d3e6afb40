"""What people should know of classifiers of images; see `stagedml.zoo.report.cards`."""

from __future__ import annotations

from stagedml.zoo.report.cards import ModelCard

IMAGES_CARD = ModelCard(
    intended_use=(
        (
            "Recognizes the class of one small grey image at a time, of the size and brightness "
            "that it was trained with."
        ),
        (
            "An example of a whole pipeline, from data to tested exports; good for teaching and "
            "for trying what surrounds a model."
        ),
    ),
    limits=(
        "It knows its own classes only: whatever it is shown gets one of them.",
        "Its probabilities were not calibrated: a high one is no promise.",
        (
            "Images that are not cut out, centred and scaled as those of the data are another "
            "task; how it does on them was not measured."
        ),
        (
            "The files do not say who wrote what: the same people's digits may be in both parts, "
            "and whether it does worse for some people was not measured."
        ),
    ),
    tags=("image-classification",),
    task="image-classification",
)

RESNET_CARD = IMAGES_CARD.but(
    intended_use=(
        "Recognizes the class of one small image at a time, of the size that it was trained with.",
        (
            "An example of a training with augmentation and of what surrounds it; a base line for "
            "networks of one's own."
        ),
    ),
    limits=(
        *IMAGES_CARD.limits[:-1],
        "Training and test images are of one source; how it does on others was not measured.",
    ),
)
