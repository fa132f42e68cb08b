package jp.musubi.platform.kernel.registers.web;

import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.kernel.registers.EntryFault;
import jp.musubi.platform.kernel.registers.RegisterQuestion;
import org.jspecify.annotations.Nullable;

/** 台帳の言葉。Reads a question and says a fault, for JSON and pages alike. */
final class RegisterWords {

    private static final int LONGEST = 100;

    private RegisterWords() {}

    /** What is not understood is taken as not asked for. */
    static RegisterQuestion question(
            @Nullable String q, @Nullable String of, @Nullable String sort, @Nullable String page) {
        String words = text(q).strip();
        return new RegisterQuestion(
                words.substring(0, Math.min(words.length(), LONGEST)),
                text(of).strip(),
                text(sort),
                text(page).matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text(page)) : 1);
    }

    /** 3行目 kind: 決まった語のどれかで書きます。 */
    static String text(EntryFault fault, Language language) {
        boolean english = language == Language.ENGLISH;
        String row = fault.row() == 0 ? "" : english ? "line " + fault.row() + " " : fault.row() + "行目 ";
        String field = fault.field();
        String what = english ? fault.kind().english() : fault.kind().japanese();
        String between = field.isEmpty() ? "" : english ? " " : ": ";
        return (row + field + between + what).strip();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
