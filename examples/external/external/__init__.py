"""Programs in C and awk as stages."""
