package jp.musubi.platform.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.access.PathId;
import jp.musubi.platform.kernel.access.PathId.Kind;
import jp.musubi.platform.kernel.access.PathId.Place;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.caller.Role;

/** 攻撃。Fires pairs of calls that differ only in whether a value exists, and writes down what the answers give away. */
final class Attack {

    /** Codes that blame the body: an attacker is to be refused for who it is. */
    private static final Pattern FORM =
            Pattern.compile("\"(PARAMETER-[A-Z]+|BODY-[A-Z-]+|MESSAGE-MALFORMED|MEDIA-TYPE|MY-NUMBER-REFUSED)\"");

    private static final Set<String> OWN_ACTS = Set.of("/desk/log", "/desk/review", "/audit/review");

    /** Lists of the own facility's: a person only filters them, and another's letter is not in them. */
    private static final Set<String> OWN_LISTS =
            Set.of("/letters/inbox", "/letters/outbox", "/desk/letters", "/desk/letters/sent");

    private final int port;
    private final Victim victim;
    private final List<String> leaks = new ArrayList<>();
    private int calls;
    private int turn;

    Attack(int port, Victim victim) {
        this.port = port;
        this.victim = victim;
    }

    List<String> leaks() {
        return leaks;
    }

    int calls() {
        return calls;
    }

    /** The values of a row that name somebody or something. */
    static List<PathId> targets(PathRow row) {
        return row.ids().stream().filter(id -> id.kind() != Kind.WORD).toList();
    }

    Answer fire(Shot shot, Attacker attacker) {
        calls++;
        return Answer.of(AttackCalls.send(shot.at(port, attacker).build()));
    }

    /** All of the victim's own; of several ways in which a search names the person, the first. */
    Shot shot(PathRow row) {
        List<PathId> targets = targets(row);
        return shot(targets.isEmpty() ? row : only(row, targets.get(0)), AttackBodies.of(row), true, "");
    }

    /**
     * One value of the row by one attacker, in its ways of asking. To whom the first says nothing but no, one more is
     * tried, each time the next: what refuses by who asks does not read the rest.
     */
    void at(PathRow row, PathId target, Attacker attacker, List<String> ways) {
        boolean opened = at(row, target, attacker, ways.get(0));
        (opened ? ways.subList(1, ways.size()) : next(ways, attacker)).forEach(way -> at(row, target, attacker, way));
    }

    /** The same of a row without such values. */
    void at(PathRow row, Attacker attacker, List<String> ways) {
        boolean opened = at(row, attacker, ways.get(0));
        (opened ? ways.subList(1, ways.size()) : next(ways, attacker)).forEach(way -> at(row, attacker, way));
    }

    /** Without a token or seat that counts nothing behind it is reached, in no way. */
    private List<String> next(List<String> ways, Attacker attacker) {
        if (ways.size() < 2 || !attacker.live()) {
            return List.of();
        }
        turn++;
        return List.of(ways.get(1 + turn % (ways.size() - 1)));
    }

    /** One value of the row by one attacker, in one way of asking; tells whether the path opened. */
    boolean at(PathRow row, PathId target, Attacker attacker, String way) {
        boolean opened = false;
        PathRow one = only(row, target);
        String template = AttackBodies.of(row, target);
        boolean hers = attacker.mayAskAboutAnybody(row, target) || isOpenRegister(target);
        if (!attacker.hasInHand(row, target) && !knowsBoth(row, target)) {
            Answer real = pair(shot(one, template, true, way), target, attacker, hers);
            judge(row, target, attacker, way, real, hers);
            opened = real.status() < 300;
        }
        // With a wrong birth date even who has a number in hand learns nothing; who sends is told (sharing-service §1).
        if (AttackBodies.saysMore(template) && !hers && target.kind() != Kind.FACT) {
            pair(shot(one, template, false, way), target, attacker, false);
        }
        return opened;
    }

    /** A row without such values, in one of the ways of its search, paging or sorting: nobody without a right comes in. */
    private boolean at(PathRow row, Attacker attacker, String way) {
        Answer answer = fire(shot(row, AttackBodies.of(row), true, way), attacker);
        if (answer.status() >= 500) {
            leaks.add(line(row, attacker, way) + ": broken, " + answer.status());
        }
        seenIn(answer, row, attacker, way);
        return answer.status() < 300;
    }

    void leak(PathRow row, Attacker attacker, String what) {
        leaks.add(line(row, attacker, "") + ": " + what);
    }

    private Shot shot(PathRow row, String template, boolean factsRight, String way) {
        return new Shot(row, template, victim, id -> factsRight || id.kind() != Kind.FACT, factsRight, way);
    }

    private Answer pair(Shot shot, PathId target, Attacker attacker, boolean hers) {
        // The other values of the call are the victim's own, so that only the one under attack decides.
        Predicate<PathId> blind = id -> !id.equals(target) && shot.real().test(id);
        Answer real = fire(shot, attacker);
        Answer nothing = fire(shot.with(blind), attacker);
        Answer plain = real.without(victim.value(shot.row(), target, true));
        if (!hers && !plain.equals(nothing.without(victim.value(shot.row(), target, false)))) {
            leaks.add(line(
                            shot.row(),
                            attacker,
                            target.name() + shot.more() + (shot.factsRight() ? "" : " (facts wrong)"))
                    + ": differs, " + real.status() + " and " + nothing.status() + difference(real, nothing));
        }
        return real;
    }

    private void judge(PathRow row, PathId target, Attacker attacker, String way, Answer real, boolean hers) {
        String where = line(row, attacker, target.name() + way);
        boolean look = row.method().equals("GET");
        if (real.status() >= 500) {
            leaks.add(where + ": broken, " + real.status());
        }
        if (!hers
                && look
                && !OWN_LISTS.contains(row.pattern())
                && real.status() < 300
                && (row.act() == Act.VIEW || !row.classes().isEmpty())) {
            leaks.add(where + ": answered " + real.status());
        }
        if (!hers && !look && FORM.matcher(real.body()).find()) {
            leaks.add(where + ": refused for its form, " + real.status() + " " + real.body());
        }
        if (!hers) {
            seenIn(real, row, attacker, target.name() + way);
        }
    }

    private void seenIn(Answer answer, PathRow row, Attacker attacker, String way) {
        // What a facility's officer reads of its own acts: the log tells again what was told, and the review names by
        // inner
        // id whom the own staff looked at (access-matrix §3, docs/clarifications.md 259).
        boolean ownLog = OWN_ACTS.contains(row.pattern()) && attacker.role() == Role.FACILITY;
        if (ownLog || attacker.mayAskAboutAnybody(row, new PathId(Place.PATH, "any", Kind.PERSON))) {
            return;
        }
        for (String secret : victim.secrets()) {
            boolean sent = row.ids().stream()
                    .anyMatch(id -> victim.value(row, id, true).contains(secret));
            if (!sent && answer.body().contains(secret)) {
                leaks.add(line(row, attacker, way) + ": the answer holds something of the victim's");
            }
        }
    }

    /**
     * Who names a proxy has to know number and birth date of the proxy (docs/limits.md): that both fit is told. Of one of
     * them alone nothing is.
     */
    private static boolean knowsBoth(PathRow row, PathId target) {
        return row.act() == Act.NAME_PROXY && (target.kind() == Kind.MEMBER || target.kind() == Kind.FACT);
    }

    /** Which facilities, payers and offices there are is public; a call that needs one may say that it does not exist. */
    private static boolean isOpenRegister(PathId target) {
        boolean inBody = target.place() == Place.BODY || target.place() == Place.FORM;
        return inBody && (target.kind() == Kind.FACILITY || target.kind() == Kind.PAYER);
    }

    /** The row with this one of its optional values: a search takes one way to name the person, not all at once; a unit is named by two. */
    private static PathRow only(PathRow row, PathId target) {
        boolean search = target.place() == Place.QUERY
                && row.method().equals("GET")
                && !row.pattern().endsWith("/_history");
        List<PathId> ids = row.ids().stream()
                .filter(id -> !search || id.equals(target) || id.place() != Place.QUERY)
                .toList();
        return new PathRow(
                row.method(), row.pattern(), row.entrance(), row.act(), row.classes(), row.purposes(), ids, row.why());
    }

    private static String difference(Answer real, Answer nothing) {
        if (!real.headers().equals(nothing.headers())) {
            return ", headers " + real.headers() + " / " + nothing.headers();
        }
        String a = real.body();
        String b = nothing.body();
        int at = 0;
        while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return " at «" + part(a, at) + "» «" + part(b, at) + "»";
    }

    private static String part(String text, int at) {
        return text.substring(Math.max(0, Math.min(text.length(), at - 40)), Math.min(text.length(), at + 80))
                .replaceAll("\\s+", " ");
    }

    static String line(PathRow row, Attacker attacker, String target) {
        return row.method() + " " + row.pattern() + " " + target + " by " + attacker.situation();
    }
}
