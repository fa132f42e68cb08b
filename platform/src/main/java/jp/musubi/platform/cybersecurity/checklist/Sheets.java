package jp.musubi.platform.cybersecurity.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.standard.words.FacilityCode;

/** 確認票の入口。Asks for no right: who calls has asked whether the caller may. */
public interface Sheets {

    Optional<Sheet> findOwn(FacilityCode facility, Edition edition);

    /** One of this facility's sheets by its id; another facility's is as none. */
    Optional<Sheet> find(UUID id, FacilityCode facility);

    /** By id alone: for a vendor's link, which names one sheet. */
    Optional<Sheet> findLinked(UUID id);

    /** The vendors' sheets, by name of the vendor. */
    List<Sheet> listVendors(FacilityCode facility, Edition edition);

    /** Own sheets of facilities, by code. {@code prefecture} empty for all, {@code after} empty for the first. */
    List<Sheet> listOf(Edition edition, String prefecture, String after, int most);

    /** The line that counts of each item that has one. */
    Map<String, AnswerLine> answers(Sheet sheet);

    /** Newest first, at most 500. */
    List<AnswerLine> history(Sheet sheet);

    /** What of an answer on paper is wrong, told by rule; contradictions with the vendors' at the facility's own sheet. */
    List<SheetFinding> judge(Sheet sheet, Edition edition);
}
