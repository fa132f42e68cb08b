package jp.musubi.platform.portal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.signin.CurrentCaller;
import org.springframework.stereotype.Component;

/**
 * 席のメニュー。Whether an entry of the menu leads somewhere for who sits here: the rooms ask the same tables when a page is
 * opened, so nobody is shown a door that is shut. Templates ask it as {@code @seatMenu}; nothing is logged.
 */
@Component("seatMenu")
final class SeatMenu {

    private final AccessDesk access;

    SeatMenu(AccessDesk access) {
        this.access = access;
    }

    /** @param doing name of a line of the table of doings */
    public boolean may(String doing) {
        return CurrentCaller.find()
                .flatMap(caller -> access.findRefusalToDo(caller, Doing.valueOf(doing)))
                .isEmpty();
    }

    /** Whether a member of staff of one of these professions sits here. */
    public boolean sits(String... professions) {
        Set<Profession> named =
                Arrays.stream(professions).map(Profession::valueOf).collect(Collectors.toUnmodifiableSet());
        return CurrentCaller.find()
                .map(Caller::staff)
                .filter(staff -> named.contains(staff.profession()))
                .isPresent();
    }

    /** Whether who sits here is registered for it. */
    public boolean isFor(String purpose) {
        return CurrentCaller.find()
                .filter(caller -> caller.purposes().contains(Purpose.valueOf(purpose)))
                .isPresent();
    }
}
