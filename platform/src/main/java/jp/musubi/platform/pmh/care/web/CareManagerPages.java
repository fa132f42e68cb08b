package jp.musubi.platform.pmh.care.web;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.pmh.care.CareRights;
import jp.musubi.platform.pmh.care.CareSeat;
import jp.musubi.platform.pmh.care.ReadCare;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 介護支援専門員の頁。Of whom agreed to the office; each look stands in the person's list. */
@Controller
final class CareManagerPages {

    private static final String LIST = "/desk/care/people";
    private static final String ONE = LIST + "/{person}";

    private final CareRights rights;
    private final ReadCare reading;

    CareManagerPages(CareRights rights, ReadCare reading) {
        this.rights = rights;
        this.reading = reading;
    }

    @GetMapping(LIST)
    String list(Caller caller, Model model) {
        CareSeat seat = rights.requireManager(caller, "GET " + LIST);
        model.addAttribute("people", reading.list(seat, "GET " + LIST));
        return "pmh/care/people";
    }

    @GetMapping(ONE)
    String one(@PathVariable String person, Caller caller, Model model) {
        CareSeat seat = rights.requireManager(caller, "GET " + ONE);
        model.addAttribute("seen", reading.of(seat, CareWords.id(person), "GET " + ONE));
        return "pmh/care/person";
    }
}
