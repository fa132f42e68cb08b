package jp.musubi.platform.records.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.musubi.platform.kernel.people.CoverageRelinked;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.intake.LinkedUnits.Keyed;
import jp.musubi.platform.records.sixitems.KeepItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 紐付けの直しに付いていく。What came under a number follows it to the person whose it is now, in the transaction of the
 * desk; the items get new ids (they name the person, ADR 0005), the old ids are nobody's. While the number is nobody's,
 * what came under it waits and is served to nobody. Evidence stays where it was taken and is copied to where it belongs.
 */
@Component
class FollowLinks {

    private final LinkedUnits linked;
    private final UnitStore units;
    private final EvidenceStore evidence;
    private final ReadEvidence reading;
    private final KeepItems items;
    private final UnitNews news;

    FollowLinks(
            LinkedUnits linked,
            UnitStore units,
            EvidenceStore evidence,
            ReadEvidence reading,
            KeepItems items,
            UnitNews news) {
        this.linked = linked;
        this.units = units;
        this.evidence = evidence;
        this.reading = reading;
        this.items = items;
        this.news = news;
    }

    @EventListener
    void follow(CoverageRelinked news) {
        Instant at = news.at().truncatedTo(ChronoUnit.MILLIS);
        UnitMember member = new UnitMember(news.system(), news.matchKey());
        PersonId from = news.from();
        PersonId to = news.to();
        if (from != null && to != null) {
            cameUnder(member, from).forEach(unit -> move(unit, to, at));
        } else if (from != null) {
            cameUnder(member, from).forEach(unit -> hold(unit, member, at));
        } else if (to != null) {
            linked.takeHeld(member).forEach(unit -> move(unit, to, at));
        }
    }

    private List<Keyed> cameUnder(UnitMember member, PersonId person) {
        return linked.list(person, member).stream()
                .filter(unit -> cameUnder(unit, member))
                .toList();
    }

    /** Of what was kept before numbers were remembered, the evidence says the number. */
    private boolean cameUnder(Keyed keyed, UnitMember member) {
        return keyed.unit().member() != null
                || member.equals(
                        UnitMember.find(reading.read(keyed.unit()).submission().patient()));
    }

    private void hold(Keyed keyed, UnitMember member, Instant at) {
        Unit unit = keyed.unit();
        if (unit.isServed()) {
            items.remove(unit.person(), unit.id());
            units.change(unit.in(Unit.State.保留), at);
        }
        linked.hold(unit, member);
        news.moved(keyed, null, at);
    }

    private void move(Keyed keyed, PersonId to, Instant at) {
        Unit before = keyed.unit();
        boolean served = before.state() != Unit.State.取消済;
        Unit after = before.of(to).in(served ? Unit.State.受付済 : Unit.State.取消済);
        items.remove(before.person(), before.id());
        units.change(before.in(Unit.State.移送済), at);
        evidence.copy(before, to);
        linked.put(new Keyed(keyed.key(), after), at);
        news.moved(keyed, to, at);
        // The content of a letter may be erased; then there is nothing left to take its items from.
        if (served && evidence.has(before)) {
            ReadEvidence.ReadAgain again = reading.read(before);
            // The time of showing counts from the sender's registration; another link does not begin it anew.
            Instant registered = evidence.receivedAt(before);
            items.replace(
                    new KeepItems.OfUnit(
                            to,
                            after.id(),
                            after.version(),
                            again.submission().facility(),
                            registered,
                            again.submission().type()),
                    again.submission().items(),
                    again.sent());
        }
    }
}
