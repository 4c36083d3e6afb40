"""Reports: self-contained HTML pages made of sections, written with the standard library only."""
