package jp.musubi.platform.cybersecurity.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.cybersecurity.lists.Column;
import jp.musubi.platform.cybersecurity.lists.DatedLists;
import jp.musubi.platform.cybersecurity.lists.ListKind;
import org.springframework.stereotype.Component;

/** 課程の一覧。The shipped one is that of 令和6年度; a new year's comes by a file. */
@Component
public class Courses {

    public static final ListKind KIND = ListKind.of(
            "courses",
            Course.class,
            "courses.tsv",
            List.of(
                    Column.id("course"),
                    Column.needed("kind"),
                    Column.needed("name"),
                    Column.needed("audience"),
                    Column.needed("method"),
                    Column.text("content"),
                    Column.day("from"),
                    Column.day("to"),
                    Column.mark(),
                    Column.text("source")),
            Set.of());

    private final DatedLists lists;

    Courses(DatedLists lists) {
        this.lists = lists;
    }

    /** Those that can be begun on the day. */
    public List<Course> list(LocalDate day) {
        return lists.inForceOn(KIND, day).stream()
                .filter(row -> row.inForceOn(day))
                .map(Course::of)
                .toList();
    }

    /** Of any list: what was attended once is still understood. */
    public Optional<Course> find(String id) {
        return lists.find(KIND, id).map(Course::of);
    }
}
