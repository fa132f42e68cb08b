package jp.musubi.platform.kernel.consent.own;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.consent.ProxyKind;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 代理人を決める。By the person alone: no proxy can name another one. */
@Service
public class OwnProxies {

    private static final String SUBJECT = "PROXY";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final Proxies proxies;
    private final People people;
    private final OwnRight right;
    private final NamingPace pace;

    OwnProxies(Proxies proxies, People people, OwnRight right, NamingPace pace) {
        this.proxies = proxies;
        this.people = people;
        this.right = right;
        this.pace = pace;
    }

    /**
     * 代理人の申し出。
     *
     * @param birthDate of the proxy: number and birth date must both fit, so that no number is tried out
     * @param lastDay the last day of it, or null for no end
     */
    public record Named(
            String system,
            String number,
            LocalDate birthDate,
            Set<ProxyScope> scope,
            @Nullable LocalDate lastDay) {

        public Named {
            scope = Set.copyOf(scope);
        }
    }

    /**
     * From now on; a relation that the person registered before ends.
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; PROXY-TOO-OFTEN with the time to wait, of right numbers too;
     *     PROXY-REFUSED for nobody known, oneself, no scope or a day gone by
     */
    @Transactional(noRollbackFor = Problem.class)
    public void name(OwnAct act, Named named) {
        right.requireSelf(act, Act.NAME_PROXY, SUBJECT);
        Duration wait = pace.begin(act.person(), MemberNumber.find(named.system(), named.number()));
        if (!wait.isZero()) {
            throw right.refused(act, Act.NAME_PROXY, SUBJECT, RefusalReason.NAMED_TOO_OFTEN)
                    .retryAfter(wait);
        }
        Instant now = right.present();
        Instant until = endOf(named.lastDay());
        PersonId proxy = people.findByMember(named.system(), named.number())
                .filter(person -> person.birthDate().equals(named.birthDate()))
                .map(Person::id)
                .orElse(null);
        boolean over = until != null && !until.isAfter(now);
        if (proxy == null || proxy.equals(act.person()) || named.scope().isEmpty() || over) {
            throw right.refused(act, Act.NAME_PROXY, SUBJECT, RefusalReason.NOT_PROXY);
        }
        proxies.end(act.person(), proxy, ProxyKind.REGISTERED, now);
        proxies.register(new Proxy(act.person(), proxy, ProxyKind.REGISTERED, named.scope(), now, until));
        right.done(act, Act.NAME_PROXY, SUBJECT);
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; PROXY-REFUSED when there is none to end */
    @Transactional(noRollbackFor = Problem.class)
    public void end(OwnAct act, PersonId proxy) {
        right.requireSelf(act, Act.END_PROXY, SUBJECT);
        if (proxies.end(act.person(), proxy, ProxyKind.REGISTERED, right.present()) == 0) {
            throw right.refused(act, Act.END_PROXY, SUBJECT, RefusalReason.NOT_PROXY);
        }
        right.done(act, Act.END_PROXY, SUBJECT);
    }

    private static @Nullable Instant endOf(@Nullable LocalDate lastDay) {
        return lastDay == null ? null : lastDay.plusDays(1).atStartOfDay(TOKYO).toInstant();
    }
}
