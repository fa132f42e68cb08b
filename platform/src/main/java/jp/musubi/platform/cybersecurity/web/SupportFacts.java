package jp.musubi.platform.cybersecurity.web;

import java.util.List;
import jp.musubi.platform.cybersecurity.backups.Backups;
import jp.musubi.platform.cybersecurity.checklist.Answer;
import jp.musubi.platform.cybersecurity.checklist.ItemAnswer;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.inspections.Advice;
import jp.musubi.platform.cybersecurity.inspections.GiveAdvice;
import jp.musubi.platform.cybersecurity.inspections.Inspections;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 選ぶときに知っていること。What the platform already knows of a candidate: nothing is typed twice. */
@Component
final class SupportFacts {

    private final SheetParts sheets;
    private final Inspections inspections;
    private final GiveAdvice advising;
    private final Backups backups;

    SupportFacts(SheetParts sheets, Inspections inspections, GiveAdvice advising, Backups backups) {
        this.sheets = sheets;
        this.inspections = inspections;
        this.advising = advising;
        this.backups = backups;
    }

    /**
     * @param noes いいえ in the newest sheet that was begun; -1 for no sheet
     * @param advice advice of inspections that is not settled
     * @param backups sets of backups in the ledger
     */
    record Known(int noes, long advice, int backups) {}

    Known of(FacilityCode facility) {
        List<Edition> editions = sheets.editions().list();
        int noes = editions.stream()
                .flatMap(edition -> sheets.sheets().findOwn(facility, edition).stream())
                .reduce((first, later) -> later)
                .map(sheet -> (int) sheets.views().given(sheet).values().stream()
                        .map(ItemAnswer::counts)
                        .filter(answer -> answer == Answer.NO)
                        .count())
                .orElse(-1);
        long advice = inspections.listOf(facility).stream()
                .flatMap(each -> advising.listOf(each).stream())
                .filter(Advice::open)
                .count();
        return new Known(noes, advice, backups.list(facility).size());
    }
}
