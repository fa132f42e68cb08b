package jp.musubi.platform.portal.vendor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.SearchGround;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.search.SearchPace;
import jp.musubi.platform.kernel.signin.OwnClients;
import jp.musubi.platform.records.OwnQuota;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 接続システムの頁。The own facility's clients, for the operator all; what a facility may send and search, and what of it is used now. */
@Controller
final class ClientsPage {

    private static final String HERE = "GET /desk/clients";

    private static final List<SearchGround> GROUNDS =
            List.of(SearchGround.COUNTER, SearchGround.DISASTER, SearchGround.EMERGENCY);

    private final OwnClients clients;
    private final OwnQuota quota;
    private final SearchPace searches;
    private final AccessDesk access;

    ClientsPage(OwnClients clients, OwnQuota quota, SearchPace searches, AccessDesk access) {
        this.clients = clients;
        this.quota = quota;
        this.searches = searches;
        this.access = access;
    }

    @GetMapping("/desk/clients")
    String clients(HttpServletRequest request, Caller caller, Model model) {
        model.addAttribute("list", ClientTable.ALL.view(clients.list(caller), ListQuery.of(request)));
        // A pharmacy sends nothing, and so has no quota.
        boolean sends = access.findRefusalToDo(caller, Doing.FOLLOW_SUBMISSIONS).isEmpty();
        model.addAttribute("quota", sends ? quota.ask(caller, HERE) : null);
        model.addAttribute(
                "searches",
                GROUNDS.stream()
                        .filter(ground -> caller.facility() != null)
                        .flatMap(ground -> searches.listUse(caller, ground).stream())
                        .toList());
        return "portal/clients";
    }

    @GetMapping(path = "/desk/clients", params = "format")
    ResponseEntity<byte[]> file(HttpServletRequest request, Caller caller) {
        return ClientTable.ALL.answer(clients.list(caller), ListQuery.of(request));
    }
}
