package jp.musubi.platform.pmh.care.web;

import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.pmh.care.AskOpinions;
import jp.musubi.platform.pmh.care.CareRights;
import jp.musubi.platform.pmh.care.CareSeat;
import jp.musubi.platform.pmh.care.KeepCertifications;
import jp.musubi.platform.pmh.care.OpinionRequest;
import jp.musubi.platform.pmh.municipalities.Municipalities;
import jp.musubi.platform.pmh.municipalities.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 主治医意見書の依頼の頁。Of the municipality that asks, and of the doctors that are asked. */
@Controller
final class OpinionPages {

    private static final String ASKED = "/desk/care/opinions";
    private static final String REQUESTS = "/desk/care/requests";

    private final CareRights rights;
    private final AskOpinions opinions;
    private final KeepCertifications keeping;
    private final Facilities facilities;
    private final Municipalities municipalities;

    OpinionPages(
            CareRights rights,
            AskOpinions opinions,
            KeepCertifications keeping,
            Facilities facilities,
            Municipalities municipalities) {
        this.rights = rights;
        this.opinions = opinions;
        this.keeping = keeping;
        this.facilities = facilities;
        this.municipalities = municipalities;
    }

    /** 依頼の一行。@param municipality null when it is registered no more */
    record Row(
            OpinionRequest request,
            String facility,
            @Nullable Municipality municipality,
            boolean late) {}

    @GetMapping(ASKED)
    String asked(Caller caller, Model model) {
        CareSeat seat = rights.requireKeeper(caller, "GET " + ASKED);
        rights.looked(seat, null, "GET " + ASKED);
        return show(seat, Map.of(), null, model);
    }

    @PostMapping(ASKED)
    String ask(
            @RequestParam(defaultValue = "") String facility,
            @RequestParam Map<String, String> fields,
            Caller caller,
            Model model) {
        String here = "POST " + ASKED;
        CareSeat seat = rights.requireKeeper(caller, here);
        try {
            OpinionRequest asked = opinions.askFirst(seat, CareWords.fields(fields), facility);
            rights.wrote(seat, asked.person(), here);
        } catch (Problem problem) {
            rights.looked(seat, null, here);
            return show(seat, fields, problem, model);
        }
        return "redirect:" + ASKED;
    }

    @PostMapping(ASKED + "/{request}/cancel")
    String cancel(@PathVariable String request, Caller caller) {
        String here = "POST " + ASKED + "/{request}/cancel";
        CareSeat seat = rights.requireKeeper(caller, here);
        OpinionRequest one = opinions.cancel(seat, CareWords.id(request));
        rights.wrote(seat, one.person(), here);
        return "redirect:" + ASKED;
    }

    @GetMapping(REQUESTS)
    String requests(Caller caller, Model model) {
        CareSeat seat = rights.requireDoctor(caller, "GET " + REQUESTS);
        rights.looked(seat, null, "GET " + REQUESTS);
        model.addAttribute("rows", rows(opinions.askedFor(seat)));
        return "pmh/care/requests";
    }

    private String show(CareSeat seat, Map<String, String> typed, @Nullable Problem problem, Model model) {
        model.addAttribute("rows", rows(opinions.asked(seat)));
        model.addAttribute("typed", typed);
        model.addAttribute("problem", problem);
        return "pmh/care/opinions";
    }

    private List<Row> rows(List<OpinionRequest> requests) {
        return requests.stream()
                .map(one -> new Row(
                        one,
                        facilities
                                .find(one.facility())
                                .map(Facility::name)
                                .orElse(one.facility().digits()),
                        municipalities.find(one.municipality()).orElse(null),
                        one.lateOn(keeping.today())))
                .toList();
    }
}
