package jp.musubi.platform.portal.vendor;

import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.kernel.signin.OwnClients.OwnClient;

/** 接続システムの一覧。 */
final class ClientTable {

    static final ListTable<OwnClient> ALL = ListTable.of(
            "clients",
            List.of(
                    ListColumn.of("id", "clients.id", OwnClient::id).found(),
                    ListColumn.of("name", "clients.name", OwnClient::name).found(),
                    ListColumn.of("party", "clients.party", OwnClient::party).found(),
                    ListColumn.of("kind", "clients.kind", client -> ListWords.japanese("ClientKind." + client.kind())),
                    ListColumn.of("method", "clients.method", OwnClient::method),
                    ListColumn.of("scopes", "clients.scopes", OwnClient::scopes),
                    ListColumn.<OwnClient>of(
                                    "registered",
                                    "clients.registered",
                                    client -> ListWords.minute(client.registeredAt()))
                            .by(Comparator.comparing(OwnClient::registeredAt)),
                    ListColumn.of("used", "clients.last-use", client -> ListWords.minute(client.lastUsedAt())),
                    ListColumn.of("state", "clients.state", client -> ListWords.japanese("clients." + state(client)))),
            List.of(
                    new ListChoice<>(
                            "kind",
                            "clients.kind",
                            "ClientKind",
                            List.of("SYSTEM", "STAFF_APP", "PERSON_APP"),
                            OwnClient::kind),
                    new ListChoice<>(
                            "state", "clients.state", "clients", List.of("live", "disabled"), ClientTable::state)));

    private ClientTable() {}

    private static String state(OwnClient client) {
        return client.disabledAt() == null ? "live" : "disabled";
    }
}
