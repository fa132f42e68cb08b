package jp.musubi.platform.kernel.registers.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.problems.ProblemParts;
import jp.musubi.platform.kernel.registers.EntryFault;
import jp.musubi.platform.kernel.registers.Outcome;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** 登録できないことの答え。RFC 9457 with {@code faults}: row, field, code and text of each. */
final class FaultAnswer {

    private FaultAnswer() {}

    static ResponseEntity<Map<String, Object>> of(Outcome.Faulty faulty, Language language) {
        List<Map<String, Object>> faults =
                faulty.faults().stream().map(fault -> line(fault, language)).toList();
        Problem problem = new Problem(ProblemCode.REGISTER_ENTRY);
        return ResponseEntity.status(problem.code().status())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(ProblemParts.MEDIA_TYPE))
                .body(ProblemParts.with(problem, language, "faults", faults));
    }

    private static Map<String, Object> line(EntryFault fault, Language language) {
        Map<String, Object> line = new LinkedHashMap<>();
        if (fault.row() > 0) {
            line.put("row", fault.row());
        }
        if (!fault.field().isEmpty()) {
            line.put("field", fault.field());
        }
        line.put("code", fault.kind().name());
        line.put("text", RegisterWords.text(fault, language));
        return line;
    }
}
