package jp.musubi.platform.kernel.registers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/** 項目の値。The fields of an entry as sent, stripped; whoever reads one that is wrong ends with {@link EntryRefused}. */
record Cells(Map<String, String> values) {

    private static final int LONGEST_PEM = 20_000;

    /** Each field in the form of its kind; what the register does not know is a fault. */
    static Cells checked(Map<String, String> sent, List<EntryField> fields) {
        List<EntryFault> faults = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (EntryField field : fields) {
            String value = sent.getOrDefault(field.name(), "").strip();
            FaultKind fault = findFault(field, value);
            if (fault != null) {
                faults.add(EntryFault.of(field.name(), fault));
            }
            values.put(field.name(), field.kind() == EntryField.Kind.SHOWN ? "" : value);
        }
        sent.keySet().stream()
                .filter(name -> fields.stream().noneMatch(field -> field.name().equals(name)))
                .forEach(name -> faults.add(EntryFault.of("", FaultKind.UNKNOWN_FIELD)));
        if (!faults.isEmpty()) {
            throw new EntryRefused(faults);
        }
        return new Cells(values);
    }

    private static @Nullable FaultKind findFault(EntryField field, String value) {
        if (field.kind() == EntryField.Kind.SHOWN) {
            return null;
        }
        if (value.isEmpty()) {
            return field.required() ? FaultKind.MISSING : null;
        }
        if (field.kind() == EntryField.Kind.PEM) {
            return value.length() > LONGEST_PEM ? FaultKind.NO_CERTIFICATE : null;
        }
        if (value.codePointCount(0, value.length()) > EntryField.LONGEST) {
            return FaultKind.TOO_LONG;
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            return FaultKind.CONTROL_SIGN;
        }
        return switch (field.kind()) {
            case DAY -> isDay(value) ? null : FaultKind.NO_DAY;
            case YES -> value.equals("yes") || value.equals("no") ? null : FaultKind.NO_YES;
            case CHOICE -> field.choices().containsKey(value) ? null : FaultKind.NO_CHOICE;
            default -> MyNumber.isIn(value) ? FaultKind.MY_NUMBER : null;
        };
    }

    private static boolean isDay(String value) {
        try {
            LocalDate day = LocalDate.parse(value);
            return day.getYear() >= 1868 && day.getYear() <= 2999;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    String text(String field) {
        return values.getOrDefault(field, "");
    }

    @Nullable
    String find(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    LocalDate day(String field) {
        return LocalDate.parse(text(field));
    }

    @Nullable
    LocalDate findDay(String field) {
        String text = find(field);
        return text == null ? null : LocalDate.parse(text);
    }

    boolean yes(String field) {
        return text(field).equals("yes");
    }

    <E extends Enum<E>> E constant(Class<E> type, String field) {
        return Enum.valueOf(type, text(field));
    }

    /** As the fields of an entry are written. */
    static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static String text(boolean yes) {
        return yes ? "yes" : "no";
    }
}
