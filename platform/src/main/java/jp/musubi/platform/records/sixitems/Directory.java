package jp.musubi.platform.records.sixitems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.standard.gate.submission.SubmittedItem;
import org.jspecify.annotations.Nullable;

/**
 * 目録の書き方。A line an item, its fields divided by tabs: id, class, resource type, clinical day, flags, day counted from,
 * series, place, length, label. A field that is not there is empty. Tabs, line ends and backslashes within a text are
 * written as \t, \n, \r and \\.
 */
final class Directory {

    private static final int FIELDS = 10;
    private static final int DAY = "2026-04-01".length();
    private static final String LETTERS = "IDL";
    private static final List<SubmittedItem.Flag> FLAGS =
            List.of(SubmittedItem.Flag.UNINFORMED, SubmittedItem.Flag.UNDELIVERED, SubmittedItem.Flag.LTS);

    private Directory() {}

    static String format(List<Entry> entries) {
        var text = new StringBuilder(entries.size() * 160);
        for (Entry entry : entries) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            append(entry, text);
        }
        return text.toString();
    }

    /** @throws IllegalStateException when this is no directory */
    static List<Entry> parse(String text) {
        List<Entry> entries = new ArrayList<>();
        String[] fields = new String[FIELDS];
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            split(text, start, end, fields);
            entries.add(entry(fields));
            start = end + 1;
        }
        return entries;
    }

    private static void append(Entry entry, StringBuilder text) {
        LocalDate day = entry.what().clinicalDate();
        text.append(entry.id()).append('\t');
        text.append(entry.dataClass()).append('\t');
        text.append(entry.what().resourceType()).append('\t');
        text.append(day == null ? "" : day).append('\t');
        for (int i = 0; i < FLAGS.size(); i++) {
            if (entry.has(FLAGS.get(i))) {
                text.append(LETTERS.charAt(i));
            }
        }
        text.append('\t').append(entry.counted().from()).append('\t');
        String series = entry.counted().series();
        text.append(series == null ? "" : escaped(series)).append('\t');
        text.append(entry.span().place()).append('\t');
        text.append(entry.span().length()).append('\t');
        text.append(escaped(entry.what().label()));
    }

    private static void split(String text, int start, int end, String[] fields) {
        int from = start;
        for (int i = 0; i < FIELDS - 1; i++) {
            int tab = text.indexOf('\t', from);
            if (tab < 0 || tab >= end) {
                throw new IllegalStateException("no directory of a unit");
            }
            fields[i] = text.substring(from, tab);
            from = tab + 1;
        }
        fields[FIELDS - 1] = text.substring(from, end);
    }

    private static Entry entry(String[] fields) {
        var what = new Entry.What(DataClass.valueOf(fields[1]), fields[2], unescaped(fields[9]), day(fields[3]));
        var counted =
                new Counted(Objects.requireNonNull(day(fields[5])), fields[6].isEmpty() ? null : unescaped(fields[6]));
        var span = new Entry.Span(Integer.parseInt(fields[7]), Integer.parseInt(fields[8]));
        return new Entry(UUID.fromString(fields[0]), what, flags(fields[4]), counted, span);
    }

    private static @Nullable LocalDate day(String field) {
        return field.isEmpty() ? null : field.length() == DAY ? plainDay(field) : LocalDate.parse(field);
    }

    /** As most are, digit by digit: a person's directories hold a hundred days, and the library's reader is slow. */
    private static LocalDate plainDay(String field) {
        return LocalDate.of(number(field, 0, 4), number(field, 5, 7), number(field, 8, 10));
    }

    private static int number(String field, int from, int to) {
        return Integer.parseInt(field, from, to, 10);
    }

    private static Set<SubmittedItem.Flag> flags(String letters) {
        Set<SubmittedItem.Flag> flags = EnumSet.noneOf(SubmittedItem.Flag.class);
        for (int i = 0; i < letters.length(); i++) {
            flags.add(FLAGS.get(LETTERS.indexOf(letters.charAt(i))));
        }
        return flags;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        var text = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char each = field.charAt(i);
            text.append(each == '\\' && i + 1 < field.length() ? meant(field.charAt(++i)) : each);
        }
        return text.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
