package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.cybersecurity.checklist.Answer;
import jp.musubi.platform.cybersecurity.checklist.ItemAnswer;
import jp.musubi.platform.cybersecurity.editions.Item;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;

/** 送られた確認票。Fields are named by the place of the item in the form: {@code first-3}, {@code firstOn-3} and so on. */
final class SheetForm {

    private SheetForm() {}

    /**
     * Answers of the items that the form carries; one that it does not carry is not in it.
     *
     * @throws Problem PARAMETER-INVALID, MY-NUMBER-REFUSED
     */
    static Map<String, ItemAnswer> read(HttpServletRequest request, List<Item> items) {
        Map<String, ItemAnswer> answers = new HashMap<>();
        for (int place = 0; place < items.size(); place++) {
            if (request.getParameter("note-" + place) != null) {
                answers.put(items.get(place).id(), answer(request, items.get(place), place));
            }
        }
        return answers;
    }

    /** How many lines the sheet had when the form was shown. */
    static int seen(HttpServletRequest request) {
        String seen = request.getParameter("seen");
        if (seen == null || !seen.matches("[0-9]{1,6}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "seen");
        }
        return Integer.parseInt(seen);
    }

    private static ItemAnswer answer(HttpServletRequest request, Item item, int place) {
        String note = "note-" + place;
        return new ItemAnswer(
                choice(request, "first-" + place, item),
                Words.day(request.getParameter("firstOn-" + place), "firstOn-" + place),
                Words.day(request.getParameter("targetOn-" + place), "targetOn-" + place),
                choice(request, "second-" + place, item),
                Words.day(request.getParameter("secondOn-" + place), "secondOn-" + place),
                Words.text(request.getParameter(note), note, ItemAnswer.LONGEST_NOTE));
    }

    private static @Nullable Answer choice(HttpServletRequest request, String field, Item item) {
        String sent = request.getParameter(field);
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        for (Answer answer : Answer.values()) {
            if (answer.name().equals(sent) && (answer != Answer.NOT_APPLICABLE || item.vendorOnly())) {
                return answer;
            }
        }
        throw new Problem(ProblemCode.PARAMETER_INVALID, field);
    }
}
