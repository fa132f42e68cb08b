package jp.musubi.platform.kernel.people.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 呼び手の名。Under which name a facility's system calls; told in the demo country only. */
@Component
class CallerNames {

    private final Parties parties;
    private final Settings settings;

    CallerNames(Parties parties, Settings settings) {
        this.parties = parties;
        this.settings = settings;
    }

    /** By 医療機関コード; empty outside of the demo country. */
    Map<String, String> of(List<Facility> facilities) {
        if (!settings.demo()) {
            return Map.of();
        }
        Set<FacilityCode> shown = facilities.stream().map(Facility::code).collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>();
        for (Party party : parties.list()) {
            FacilityCode code = party.facility();
            if (code != null && shown.contains(code)) {
                names.putIfAbsent(code.digits(), party.name());
            }
        }
        return names;
    }
}
