package jp.musubi.platform.pmh.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.municipalities.DelegationOperator;
import jp.musubi.platform.pmh.municipalities.KeepParticipation;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.municipalities.SeatRights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 参加の頁。From when the municipality takes part, and from when by which contract. */
@Controller
final class ParticipationPage {

    private static final String HERE = "/desk/participation";

    private final SeatRights rights;
    private final KeepParticipation keeping;

    ParticipationPage(SeatRights rights, KeepParticipation keeping) {
        this.rights = rights;
        this.keeping = keeping;
    }

    @GetMapping(HERE)
    String show(Caller caller, Model model) {
        Seat seat = rights.require(caller, "GET " + HERE);
        return show(seat, null, model);
    }

    @PostMapping(HERE)
    String change(
            @RequestParam(defaultValue = "") String joinedOn,
            @RequestParam(defaultValue = "") String delegatedOn,
            @RequestParam(defaultValue = "") String operator,
            Caller caller,
            Model model) {
        String here = "POST " + HERE;
        Seat seat = rights.require(caller, here);
        try {
            LocalDate joined = day("joinedOn", joinedOn);
            if (joined == null) {
                throw new Problem(ProblemCode.PARAMETER_MISSING, "joinedOn");
            }
            keeping.change(seat, joined, day("delegatedOn", delegatedOn), operator(operator), here);
        } catch (Problem problem) {
            return show(seat, problem, model);
        }
        return "redirect:" + HERE;
    }

    private String show(Seat seat, @Nullable Problem problem, Model model) {
        model.addAttribute("municipality", seat.municipality());
        model.addAttribute("history", keeping.history(seat));
        model.addAttribute("operators", DelegationOperator.values());
        model.addAttribute("problem", problem);
        return "pmh/participation";
    }

    private static @Nullable LocalDate day(String name, String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDay) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, name);
        }
    }

    private static @Nullable DelegationOperator operator(String text) {
        if (text.isBlank()) {
            return null;
        }
        for (DelegationOperator each : DelegationOperator.values()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        throw new Problem(ProblemCode.PARAMETER_INVALID, "operator");
    }
}
