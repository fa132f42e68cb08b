package jp.musubi.platform.notifications;

import java.util.Arrays;
import java.util.function.Function;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * 通知の一覧の絞り方。
 *
 * @param page from 1
 * @param most rows of one page
 */
public record MessageQuery(
        @Nullable MessageState state, @Nullable NotificationKind kind, boolean oldestFirst, int page, int most) {

    private static final int PAGE = 50;
    /** No file is longer. */
    private static final int FILE = 10_000;

    private static final int LAST_PAGE = 10_000;

    /** Of everything, the newest first. */
    public static MessageQuery first() {
        return new MessageQuery(null, null, false, 1, PAGE);
    }

    /** @throws Problem PARAMETER-INVALID with the name of what cannot be */
    public static MessageQuery read(Function<String, @Nullable String> parameter) {
        return new MessageQuery(
                find(MessageState.values(), parameter, "state"),
                find(NotificationKind.values(), parameter, "kind"),
                oldestFirst(parameter.apply("sort")),
                page(parameter.apply("page")),
                PAGE);
    }

    /** The same as one file. */
    public MessageQuery whole() {
        return new MessageQuery(state, kind, oldestFirst, 1, FILE);
    }

    @Nullable
    String stateName() {
        return state == null ? null : state.name();
    }

    @Nullable
    String kindName() {
        return kind == null ? null : kind.name();
    }

    private static <E extends Enum<E>> @Nullable E find(
            E[] all, Function<String, @Nullable String> parameter, String name) {
        String word = parameter.apply(name);
        if (word == null || word.isEmpty()) {
            return null;
        }
        return Arrays.stream(all)
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, name));
    }

    private static boolean oldestFirst(@Nullable String word) {
        if (word == null || word.isEmpty() || word.equals("-date")) {
            return false;
        }
        if (word.equals("date")) {
            return true;
        }
        throw new Problem(ProblemCode.PARAMETER_INVALID, "sort");
    }

    private static int page(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return 1;
        }
        if (!word.matches("[0-9]{1,5}") || Integer.parseInt(word) < 1 || Integer.parseInt(word) > LAST_PAGE) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "page");
        }
        return Integer.parseInt(word);
    }
}
