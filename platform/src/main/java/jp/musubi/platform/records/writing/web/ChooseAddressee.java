package jp.musubi.platform.records.writing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityFilter;
import jp.musubi.platform.kernel.people.FacilityQuery;
import jp.musubi.platform.kernel.people.FacilitySort;
import jp.musubi.platform.records.letters.Addressees;
import jp.musubi.platform.records.letters.SenderDesk;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 宛先を選ぶ。By code, name or place; each answer says whether it takes letters today. Which facilities take part is public. */
@Component
class ChooseAddressee {

    private static final int MOST = 10;

    private final Facilities facilities;
    private final SenderDesk desk;

    ChooseAddressee(Facilities facilities, SenderDesk desk) {
        this.facilities = facilities;
        this.desk = desk;
    }

    List<Addressees.Answer> search(String typed, LocalDate day, Caller caller, String interaction) {
        String words = Fields.plain(typed);
        if (words.isEmpty() || words.length() > 60) {
            return List.of();
        }
        var query = new FacilityQuery(new FacilityFilter(words, null, null, null), day, FacilitySort.CODE, 0, MOST);
        return facilities.search(query).facilities().stream()
                .map(facility -> desk.ask(caller, facility.code(), interaction))
                .toList();
    }

    Optional<Facility> find(String code) {
        return FacilityCode.isOne(code) ? facilities.find(new FacilityCode(code)) : Optional.empty();
    }
}
