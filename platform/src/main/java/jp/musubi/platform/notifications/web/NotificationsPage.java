package jp.musubi.platform.notifications.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.notifications.Message;
import jp.musubi.platform.notifications.MessageQuery;
import jp.musubi.platform.notifications.MessageState;
import jp.musubi.platform.notifications.NotificationDesk;
import jp.musubi.platform.notifications.NotificationDesk.Registered;
import jp.musubi.platform.notifications.NotificationKind;
import jp.musubi.platform.notifications.Subscription;
import jp.musubi.platform.notifications.SubscriptionState;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 通知の頁。A secret is shown on the page that follows its registration, and never again. */
@Controller
final class NotificationsPage {

    private static final String ALL = "/desk/notifications";
    private static final int WRONG = 400;

    private final NotificationDesk desk;

    NotificationsPage(NotificationDesk desk) {
        this.desk = desk;
    }

    @GetMapping(ALL)
    String show(HttpServletRequest request, Caller caller, Model model) {
        return page(MessageQuery.read(request::getParameter), request, caller, model);
    }

    @GetMapping(ALL + "/file")
    ResponseEntity<byte[]> file(
            HttpServletRequest request,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset,
            Caller caller) {
        FileForm form = FileForm.of(format, charset);
        NotificationDesk.Shown shown =
                desk.show(caller, MessageQuery.read(request::getParameter).whole());
        return NotificationFile.of(shown.messages()).as(form);
    }

    @PostMapping(ALL)
    String register(
            @RequestParam(defaultValue = "") String endpoint,
            HttpServletRequest request,
            HttpServletResponse response,
            Caller caller,
            Model model,
            RedirectAttributes next) {
        Registered registered = desk.register(caller, endpoint.strip(), kinds(request));
        if (registered instanceof Registered.Done done) {
            next.addFlashAttribute("done", "notifications.done.registered");
            next.addFlashAttribute("secret", done.secret());
            return "redirect:" + ALL;
        }
        response.setStatus(WRONG);
        model.addAttribute("wrong", wordOf(registered));
        model.addAttribute("typed", endpoint);
        return page(MessageQuery.first(), request, caller, model);
    }

    /** @param act PAUSE, RESUME or REMOVE */
    @PostMapping(ALL + "/{id}/turns")
    String turn(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String act,
            Caller caller,
            RedirectAttributes next) {
        switch (act) {
            case "PAUSE" -> desk.turn(caller, read(id), SubscriptionState.PAUSED);
            case "RESUME" -> desk.turn(caller, read(id), SubscriptionState.LIVE);
            case "REMOVE" -> desk.remove(caller, read(id));
            default -> throw new Problem(ProblemCode.PARAMETER_INVALID, "act");
        }
        next.addFlashAttribute("done", "notifications.done." + act);
        return "redirect:" + ALL;
    }

    @PostMapping(ALL + "/messages/{id}/again")
    String again(@PathVariable String id, Caller caller, RedirectAttributes next) {
        desk.sendAgain(caller, read(id));
        next.addFlashAttribute("done", "notifications.done.again");
        return "redirect:" + ALL;
    }

    private String page(MessageQuery query, HttpServletRequest request, Caller caller, Model model) {
        NotificationDesk.Shown shown = desk.show(caller, query);
        List<Message> messages = shown.messages();
        model.addAttribute("subscriptions", shown.subscriptions());
        model.addAttribute("endpoints", endpoints(shown.subscriptions()));
        model.addAttribute("messages", messages);
        model.addAttribute("total", shown.total());
        model.addAttribute("number", query.page());
        model.addAttribute("pages", Math.max(1, (shown.total() + query.most() - 1) / query.most()));
        model.addAttribute("states", MessageState.values());
        model.addAttribute("kinds", NotificationKind.values());
        model.addAttribute("state", query.state() == null ? "" : query.state().name());
        model.addAttribute("kind", query.kind() == null ? "" : query.kind().name());
        model.addAttribute("sort", query.oldestFirst() ? "date" : "-date");
        model.addAttribute("chosen", kinds(request));
        return "notifications/notifications";
    }

    private static Map<UUID, String> endpoints(List<Subscription> subscriptions) {
        return subscriptions.stream()
                .collect(Collectors.toMap(
                        Subscription::id, each -> each.endpoint().toString()));
    }

    private static Set<NotificationKind> kinds(HttpServletRequest request) {
        String[] words = request.getParameterValues("kinds");
        return words == null
                ? Set.of()
                : Arrays.stream(NotificationKind.values())
                        .filter(kind -> List.of(words).contains(kind.name()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String wordOf(Registered registered) {
        if (registered instanceof Registered.Full) {
            return "full";
        }
        return registered instanceof Registered.Nothing ? "nothing" : "endpoint";
    }

    /** What is no id names nothing. */
    private static UUID read(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
    }
}
