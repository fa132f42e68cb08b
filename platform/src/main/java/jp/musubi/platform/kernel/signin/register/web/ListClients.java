package jp.musubi.platform.kernel.signin.register.web;

import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.signin.OwnClients;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.Clients;
import org.springframework.stereotype.Component;

/** 接続システムを並べる。By the desk that decides for the HTTP, too. */
@Component
class ListClients implements OwnClients {

    private final ClientDesk desk;

    ListClients(ClientDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<OwnClient> list(Caller caller) {
        return desk.list(caller).stream().map(ListClients::of).toList();
    }

    private static OwnClient of(Clients.Entry entry) {
        Client client = entry.client();
        return new OwnClient(
                client.id(),
                client.party() == null ? "" : client.party(),
                client.japaneseName(),
                client.kind().name(),
                client.proof().method().oauth().getValue(),
                client.scopes().toString(),
                entry.registeredAt(),
                entry.disabledAt(),
                entry.lastUsedAt());
    }
}
