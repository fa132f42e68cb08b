package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.cybersecurity.contracts.Cell;
import jp.musubi.platform.cybersecurity.contracts.ContractLine;
import jp.musubi.platform.cybersecurity.contracts.Contracts;
import jp.musubi.platform.cybersecurity.contracts.Duty;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;

/** 送られた役割分担。Fields are named by the place of the row: {@code duty-3}, {@code note-3}. */
final class ContractForm {

    private static final int LONGEST_NAME = 60;

    private ContractForm() {}

    /** Rows that have a duty; an empty choice says nothing. @throws Problem PARAMETER-INVALID, MY-NUMBER-REFUSED */
    static Map<String, Contracts.Said> read(HttpServletRequest request, List<ContractLine> lines) {
        Map<String, Contracts.Said> said = new HashMap<>();
        for (int place = 0; place < lines.size(); place++) {
            String field = "duty-" + place;
            String sent = request.getParameter(field);
            if (sent != null && !sent.isEmpty()) {
                Duty duty = Duty.find(sent).orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, field));
                String note = Words.text(request.getParameter("note-" + place), "note-" + place, Cell.LONGEST_NOTE);
                said.put(lines.get(place).id(), new Contracts.Said(duty, note));
            }
        }
        return said;
    }

    /**
     * Rows whose first talk is written: {@code first-3} YES or NO, {@code firstOn-3}, {@code completedOn-3}.
     *
     * @throws Problem PARAMETER-INVALID
     */
    static Map<String, Contracts.Checked> checks(HttpServletRequest request, List<ContractLine> lines) {
        Map<String, Contracts.Checked> checked = new HashMap<>();
        for (int place = 0; place < lines.size(); place++) {
            String sent = request.getParameter("first-" + place);
            if (sent == null || sent.isEmpty()) {
                continue;
            }
            if (!sent.equals("YES") && !sent.equals("NO")) {
                throw new Problem(ProblemCode.PARAMETER_INVALID, "first-" + place);
            }
            String field = "firstOn-" + place;
            checked.put(
                    lines.get(place).id(),
                    new Contracts.Checked(
                            sent.equals("YES"),
                            InspectionForm.needed(request.getParameter(field), field),
                            Words.day(request.getParameter("completedOn-" + place), "completedOn-" + place)));
        }
        return checked;
    }

    /** One line of words, not empty. */
    static String name(@Nullable String sent, String field) {
        String name = Words.text(sent, field, LONGEST_NAME);
        if (name.isEmpty() || name.contains("\n")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
        return name;
    }
}
