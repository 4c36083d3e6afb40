/* The trend of a series that has outliers: the median of the slopes between all pairs of points
 * (Theil, 1950; Sen, 1968), which no single wrong reading can move far. For n points these are
 * n (n - 1) / 2 slopes, which is why this is not Python.
 *
 * trend TABLE: reads lines `station<TAB>day<TAB>level` that are sorted by station, and prints a
 * JSON object a line: the station, how many points, millimetres a year, and Kendall's tau.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NAME = 64 };

struct series {
    char station[NAME];
    double *day, *level;
    size_t count, room;
};

static void fail(const char *what, const char *why) {
    fprintf(stderr, "trend: %s: %s\n", what, why);
    exit(1);
}

static void *grown(void *old, size_t bytes) {
    void *fresh = realloc(old, bytes);
    if (fresh == NULL) fail("memory", strerror(errno));
    return fresh;
}

static void add(struct series *s, double day, double level) {
    if (s->count == s->room) {
        s->room = s->room ? 2 * s->room : 64;
        s->day = grown(s->day, s->room * sizeof *s->day);
        s->level = grown(s->level, s->room * sizeof *s->level);
    }
    s->day[s->count] = day;
    s->level[s->count++] = level;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void tell(struct series *s) {
    size_t slopes = 0;
    long up = 0, down = 0;
    double *slope, middle;

    if (s->count < 2) fail(s->station, "fewer than two points");
    slope = grown(NULL, s->count * (s->count - 1) / 2 * sizeof *slope);
    for (size_t i = 0; i < s->count; i++) {
        for (size_t j = i + 1; j < s->count; j++) {
            double days = s->day[j] - s->day[i];
            if (days == 0) continue;
            slope[slopes] = (s->level[j] - s->level[i]) / days;
            up += slope[slopes] > 0;
            down += slope[slopes] < 0;
            slopes++;
        }
    }
    if (slopes == 0) fail(s->station, "all points are of one day");
    qsort(slope, slopes, sizeof *slope, ascending);
    middle = slopes % 2 ? slope[slopes / 2] : (slope[slopes / 2 - 1] + slope[slopes / 2]) / 2;
    printf("{\"station\": \"%s\", \"points\": %zu, \"mm_per_year\": %.4f, \"tau\": %.4f}\n", s->station,
           s->count, middle * 365.25, (double)(up - down) / (double)slopes);
    free(slope);
    s->count = 0;
}

int main(int argc, char **argv) {
    struct series s = {{0}, NULL, NULL, 0, 0};
    char line[256], station[NAME];
    double day, level;
    FILE *table;

    if (argc != 2) fail("usage", "trend TABLE");
    table = fopen(argv[1], "r");
    if (table == NULL) fail(argv[1], strerror(errno));
    while (fgets(line, sizeof line, table) != NULL) {
        if (sscanf(line, "%63[a-z]\t%lf\t%lf", station, &day, &level) != 3) fail("not a reading", line);
        if (s.count > 0 && strcmp(station, s.station) != 0) tell(&s);
        strcpy(s.station, station);
        add(&s, day, level);
    }
    if (s.count > 0) tell(&s);
    free(s.day);
    free(s.level);
    return 0;
}
