package jp.musubi.platform.pmh.screenings;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.pmh.screenings.kinds.ScreeningKinds;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.findings.Finding;
import org.springframework.stereotype.Service;

/** 検診の FHIR 文書を取り込む。The gate first, by its rules of 自治体検診結果報告書; then what a line of a file is asked. */
@Service
public class TakeDocument {

    private static final String PROFILE =
            "http://jpfhir.jp/fhir/eMunicipalCheckup/StructureDefinition/JP_Bundle_eMunicipalCheckup";

    private final Gate gate;
    private final TakeScreenings taking;

    TakeDocument(Gate gate, TakeScreenings taking) {
        this.gate = gate;
        this.taking = taking;
    }

    /** 答え。@param findings of the gate; {@code faults} of what it says. Taken when nothing of both blocks. */
    public record Answer(boolean taken, List<Finding> findings, List<ScreeningFault> faults) {

        public Answer {
            findings = List.copyOf(findings);
            faults = List.copyOf(faults);
        }
    }

    public Answer take(ScreeningSeat seat, byte[] body) {
        LocalDate today = taking.today();
        GateResult judged = gate.check(body, Question.anyResource().on(today));
        if (!judged.accepted() || !declares(body)) {
            return new Answer(false, judged.findings(), declares(body) ? List.of() : List.of(kind()));
        }
        ReadScreening.Read read = ReadScreening.read(1, withKind(ReadDocument.read(body), today), today);
        ReadScreening.Told told = read.told();
        if (told == null) {
            return new Answer(false, judged.findings(), read.faults());
        }
        TakeScreenings.Answer answer = taking.takeAll(seat, List.of(told), List.of());
        return new Answer(answer.faults().isEmpty(), judged.findings(), answer.faults());
    }

    /** A category of the report is as the kind that has it. */
    private static Map<ScreeningField, String> withKind(Map<ScreeningField, String> fields, LocalDate today) {
        ScreeningKinds.shipped()
                .ofCategory(fields.getOrDefault(ScreeningField.KIND, ""), today)
                .ifPresent(kind -> fields.put(ScreeningField.KIND, kind.id()));
        return fields;
    }

    private static boolean declares(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).contains(PROFILE);
    }

    private static ScreeningFault kind() {
        return new ScreeningFault(1, ScreeningField.KIND, ScreeningFault.Why.KIND);
    }
}
