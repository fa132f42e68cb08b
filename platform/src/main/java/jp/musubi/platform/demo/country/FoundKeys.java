package jp.musubi.platform.demo.country;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import jp.musubi.platform.kernel.signin.DemoKeys;
import jp.musubi.platform.kernel.signin.Party;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** 見本の鍵。Staff and offices get accounts whose password all know, and facilities keys that lie open in the data folder. */
@DemoMode
@Component
class FoundKeys implements ApplicationRunner {

    // What musubi-no-kuni-1 hashes to, made beforehand: its 310,000 rounds would be a second of each first start.
    static final String PASSWORD_HASH =
            "f972feae637dd2d1e3ac5b4dbf6cd7baed199fc42f8cfe83" + "9b197a5640a88a60b05129c34048aeb53e074bec40b0a428";

    private final DemoKeys keys;
    private final Country country;

    FoundKeys(DemoKeys keys, Country country) {
        this.keys = keys;
        this.country = country;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> accounts = new ArrayList<>(
                country.staff().stream().map(StaffMember::staffId).toList());
        country.institutions().stream()
                .filter(party -> party.facility() == null)
                .map(Party::name)
                .forEach(accounts::add);
        keys.open(accounts, PASSWORD_HASH);
    }
}
