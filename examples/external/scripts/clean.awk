# Readings that are numbers, as lines `station<TAB>day<TAB>level`; the others are counted on stderr.
BEGIN { FS = ","; OFS = "\t" }
NR == 1 {
    for (i = 1; i <= NF; i++) column[$i] = i
    next
}
{
    level = $column["level_mm"]
    if (level ~ /^-?[0-9]+(\.[0-9]+)?$/ && level > lowest) {
        print $column["station"], $column["day"], level
        kept++
    } else
        dropped++
}
END { print kept + 0 " kept, " dropped + 0 " dropped" > "/dev/stderr" }
