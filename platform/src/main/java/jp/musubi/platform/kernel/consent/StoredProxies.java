package jp.musubi.platform.kernel.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 代理の保管。A parent's relation is told with the end that the child's age gives it,
 * and not at all while the child is protected from being found (情報不開示): from whom is not known here. */
@Repository
class StoredProxies implements Proxies {

    private static final String REGISTER = """
            insert into kernel.proxy (person_id, relation_id, proxy_id, kind, scope, valid_from, valid_until)
            values (:person, :relation, :proxy, :kind, :scope, :from, :until)
            """;

    private static final String REGISTER_PERSON = """
            insert into kernel.person_of_proxy (proxy_id, person_id)
            values (:proxy, :person)
            on conflict (proxy_id, person_id) do nothing
            """;

    private static final String PERSONS_OF = """
            select person_id
              from kernel.person_of_proxy
             where proxy_id = :proxy
             order by person_id
            """;

    private static final String FOR_PERSON = """
            select person_id, proxy_id, kind, scope, valid_from, valid_until
              from kernel.proxy
             where person_id = :person
             order by valid_from desc, relation_id
            """;

    private static final String END = """
            update kernel.proxy
               set valid_until = greatest(:at, valid_from)
             where person_id = :person and proxy_id = :proxy and kind = :kind
               and (valid_until is null or valid_until > :at)
            """;

    private final ChildAge childAge = ChildAge.shipped();
    private final JdbcClient jdbc;
    private final People people;
    private final AddressDisclosure disclosure;
    private final Clock clock;

    StoredProxies(JdbcClient jdbc, People people, AddressDisclosure disclosure, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    @Override
    public List<Proxy> listOf(PersonId proxy) {
        return jdbc
                .sql(PERSONS_OF)
                .param("proxy", proxy.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .flatMap(person -> listFor(new PersonId(person)).stream())
                .filter(relation -> relation.proxy().equals(proxy))
                .toList();
    }

    @Override
    public List<Proxy> listFor(PersonId person) {
        List<Proxy> all = jdbc.sql(FOR_PERSON)
                .param("person", person.value())
                .query(StoredProxies::proxy)
                .list();
        boolean parents = all.stream().anyMatch(relation -> relation.kind() == ProxyKind.PARENT);
        boolean kept = parents && disclosure.isWithheld(person);
        return all.stream()
                .filter(relation -> !kept || relation.kind() != ProxyKind.PARENT)
                .map(this::endingWithChildhood)
                .toList();
    }

    @Override
    public Optional<Proxy> find(PersonId person, PersonId proxy) {
        Instant now = clock.instant();
        return listFor(person).stream()
                .filter(relation -> relation.proxy().equals(proxy) && relation.holdsAt(now))
                .max(Comparator.comparing(relation -> relation.scope().size()));
    }

    @Override
    @Transactional
    public void register(Proxy proxy) {
        jdbc.sql(REGISTER)
                .param("person", proxy.person().value())
                .param("relation", UUID.randomUUID())
                .param("proxy", proxy.proxy().value())
                .param("kind", proxy.kind().name())
                .param(
                        "scope",
                        proxy.scope().stream().map(ProxyScope::name).sorted().toArray(String[]::new))
                .param("from", Times.utc(proxy.from()))
                .param("until", Times.utc(proxy.until()))
                .update();
        jdbc.sql(REGISTER_PERSON)
                .param("proxy", proxy.proxy().value())
                .param("person", proxy.person().value())
                .update();
    }

    @Override
    public int end(PersonId person, PersonId proxy, ProxyKind kind, Instant at) {
        return jdbc.sql(END)
                .param("person", person.value())
                .param("proxy", proxy.value())
                .param("kind", kind.name())
                .param("at", Times.utc(at))
                .update();
    }

    private Proxy endingWithChildhood(Proxy relation) {
        if (relation.kind() != ProxyKind.PARENT) {
            return relation;
        }
        Instant grownUp = people.find(relation.person())
                .map(person -> childAge.endOf(person.birthDate(), clock.instant()))
                .orElse(relation.from());
        return new Proxy(
                relation.person(),
                relation.proxy(),
                relation.kind(),
                relation.scope(),
                relation.from(),
                earlier(relation.until(), latest(grownUp, relation.from())));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(@Nullable Instant until, Instant grownUp) {
        return until != null && until.isBefore(grownUp) ? until : grownUp;
    }

    private static Proxy proxy(ResultSet row, int number) throws SQLException {
        return new Proxy(
                Times.person(row, "person_id"),
                Times.person(row, "proxy_id"),
                ProxyKind.valueOf(row.getString("kind")),
                scope((String[]) row.getArray("scope").getArray()),
                Times.get(row, "valid_from"),
                Times.find(row, "valid_until"));
    }

    private static Set<ProxyScope> scope(String[] names) {
        return Arrays.stream(names).map(ProxyScope::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
