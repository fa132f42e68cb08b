package jp.musubi.platform.records.wishes;

import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Role;
import org.springframework.stereotype.Component;

/** 希望の控え。Reads with a grant; in an emergency or a disaster the one that stands, the person all versions. */
@Component
public class WishBook {

    private static final int SHOWN = 50;

    private final WishRows rows;

    WishBook(WishRows rows) {
        this.rows = rows;
    }

    /** The one that stands; empty when none does, or the grant does not name them. */
    public Optional<Wish> findStanding(AccessGrant grant) {
        return grant.classes().contains(DataClass.WISHES)
                ? rows.findNewest(grant.person()).filter(wish -> !wish.withdrawn())
                : Optional.empty();
    }

    /** All versions, newest first, at most 50; for the person. */
    public List<Wish> listVersions(AccessGrant grant) {
        return grant.caller().role() == Role.PATIENT && grant.classes().contains(DataClass.WISHES)
                ? rows.list(grant.person(), SHOWN)
                : List.of();
    }
}
