package jp.musubi.standard.masters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 行の欄。Cells by their place, from 0, as the layouts of claims §2 count. */
record Cells(List<String> cells) {

    private static final Pattern DAY = Pattern.compile("[0-9]{8}");
    private static final String OPEN_END = "99999999";
    private static final int LONGEST = 300;

    /** @throws RowFault when the cell is empty or too long */
    String name(int place, String what) throws RowFault {
        String text = cells.get(place);
        if (text.isBlank() || text.length() > LONGEST) {
            throw new RowFault(what + "(" + (place + 1) + "列)が空か、長すぎます");
        }
        return text;
    }

    /** May be empty; @throws RowFault when it is too long */
    String text(int place, String what) throws RowFault {
        String text = cells.get(place);
        if (text.length() > LONGEST) {
            throw new RowFault(what + "(" + (place + 1) + "列)が長すぎます");
        }
        return text;
    }

    /** @throws RowFault when the cell does not have the shape */
    String code(int place, String what, String shape) throws RowFault {
        String text = cells.get(place);
        if (!text.matches(shape)) {
            throw new RowFault(what + "(" + (place + 1) + "列)の形が違います");
        }
        return text;
    }

    /** As {@link #code}; null for an empty cell. */
    @Nullable
    String findCode(int place, String what, String shape) throws RowFault {
        return cells.get(place).isEmpty() ? null : code(place, what, shape);
    }

    /** YYYYMMDD; null for an empty cell, 0 and 99999999. @throws RowFault when it is no day */
    @Nullable
    LocalDate findDay(int place, String what) throws RowFault {
        String text = cells.get(place);
        if (text.isEmpty() || text.equals("0") || text.equals("00000000") || text.equals(OPEN_END)) {
            return null;
        }
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
            }
        } catch (DateTimeException none) {
            throw new RowFault(what + "(" + (place + 1) + "列)が暦にない日です");
        }
        throw new RowFault(what + "(" + (place + 1) + "列)が年月日(8桁)ではありません");
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
