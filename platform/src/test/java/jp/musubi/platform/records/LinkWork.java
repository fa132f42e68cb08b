package jp.musubi.platform.records;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.SearchDesk;
import jp.musubi.platform.kernel.access.SearchGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.links.FiveItem;
import jp.musubi.platform.kernel.people.links.Intent;
import jp.musubi.platform.kernel.people.links.LinkAct;
import jp.musubi.platform.kernel.people.links.LinkCase;
import jp.musubi.platform.kernel.people.links.LinkCases;
import jp.musubi.platform.kernel.people.links.LinkDesk;
import jp.musubi.platform.kernel.people.links.SentItems;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** The work of two persons at the link desk, for tests of what follows a number. */
@TestComponent
public class LinkWork {

    private final LinkCases cases;
    private final LinkDesk desk;
    private final SearchDesk access;

    LinkWork(LinkCases cases, LinkDesk desk, SearchDesk access) {
        this.cases = cases;
        this.desk = desk;
        this.access = access;
    }

    public void relink(String member, PersonId to) {
        relink(insurance(member), to);
    }

    public void relink(MemberNumber number, PersonId to) {
        confirm(propose(number, LinkAct.RELINK, to));
    }

    public void unlink(String member) {
        unlink(insurance(member));
    }

    public void unlink(MemberNumber number) {
        confirm(propose(number, LinkAct.UNLINK, null));
    }

    public void link(String member, PersonId to) {
        link(insurance(member), to);
    }

    public void link(MemberNumber number, PersonId to) {
        confirm(propose(number, LinkAct.LINK, to));
    }

    /** The case in which it was proposed; nothing has moved yet. */
    public UUID propose(String member, LinkAct act, @Nullable PersonId to) {
        return propose(insurance(member), act, to);
    }

    private UUID propose(MemberNumber number, LinkAct act, @Nullable PersonId to) {
        SearchGrant first = as("operator-work-1");
        UUID about = caseOf(number, first);
        desk.propose(about, new Intent(act, to, EnumSet.allOf(FiveItem.class), "五項目が移し先と同じ"), first);
        return about;
    }

    public void confirm(UUID about) {
        desk.confirm(about, as("operator-work-2"));
    }

    private static MemberNumber insurance(String member) {
        return MemberNumber.of(MemberNumber.INSURANCE, member);
    }

    private UUID caseOf(MemberNumber number, SearchGrant grant) {
        cases.raise(number, new SentItems(null, "ベツジン ハナコ", null, null, null), LinkCase.Reason.OPERATOR, "test");
        return desk.list(grant).stream()
                .filter(each -> each.number().equals(number) && each.state() != LinkCase.State.CLOSED)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private SearchGrant as(String name) {
        return access.ask(
                new Caller(name, Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION)), "test /desk/links");
    }
}
