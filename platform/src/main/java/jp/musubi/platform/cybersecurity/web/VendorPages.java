package jp.musubi.platform.cybersecurity.web;

import java.time.Clock;
import java.time.Duration;
import jp.musubi.platform.cybersecurity.checklist.Sheet;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.cybersecurity.vendors.LinkRules;
import jp.musubi.platform.cybersecurity.vendors.VendorLinks;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 施設から見た事業者の確認票。Makes the link that the facility sends, and ends it. */
@Controller
final class VendorPages {

    private static final int LONGEST_NAME = 100;

    private final SheetParts parts;
    private final VendorLinks links;
    private final Settings settings;
    private final Clock clock;

    VendorPages(SheetParts parts, VendorLinks links, Settings settings, Clock clock) {
        this.parts = parts;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    @PostMapping("/cybersecurity/checklists/{edition}/vendors")
    String begin(
            Caller caller,
            @PathVariable String edition,
            @RequestParam(required = false) @Nullable String vendor,
            RedirectAttributes next) {
        String here = "POST /cybersecurity/checklists/{edition}/vendors";
        SheetParts.Own own = parts.own(caller, edition, here);
        String name = Words.text(vendor, "vendor", LONGEST_NAME);
        if (name.isEmpty() || own.edition().items(Form.VENDOR).isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "vendor");
        }
        String by = SafetyRights.nameOf(caller);
        Sheet sheet = parts.fill()
                .openVendor(own.facility(), own.edition(), name, by)
                .orElseThrow(() -> new Problem(ProblemCode.CONFLICT));
        return renew(sheet, LinkRules.usual(Days.today(clock)), caller, here, next);
    }

    @GetMapping("/cybersecurity/vendors/{sheet}")
    String show(Caller caller, @PathVariable String sheet, Model model) {
        Sheet own = own(caller, sheet, "GET /cybersecurity/vendors/{sheet}");
        Edition edition = parts.editions().find(own.edition()).orElseThrow();
        model.addAttribute("sheet", own);
        model.addAttribute("view", parts.views().of(edition, own.form(), own));
        model.addAttribute("links", links.list(own.id()));
        model.addAttribute("now", clock.instant());
        model.addAttribute("usual", LinkRules.usual(Days.today(clock)));
        model.addAttribute("longest", LinkRules.longest(Days.today(clock)));
        return "cybersecurity/vendor";
    }

    @PostMapping("/cybersecurity/vendors/{sheet}/link")
    String renew(
            Caller caller,
            @PathVariable String sheet,
            @RequestParam(required = false) @Nullable String days,
            RedirectAttributes next) {
        String here = "POST /cybersecurity/vendors/{sheet}/link";
        Sheet own = own(caller, sheet, here);
        int longest = LinkRules.longest(Days.today(clock));
        int asked = days == null || !days.matches("[0-9]{1,3}") ? 0 : Integer.parseInt(days);
        if (asked < 1 || asked > longest) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "days");
        }
        return renew(own, asked, caller, here, next);
    }

    @PostMapping("/cybersecurity/vendors/{sheet}/revocation")
    String revoke(Caller caller, @PathVariable String sheet) {
        String here = "POST /cybersecurity/vendors/{sheet}/revocation";
        Sheet own = own(caller, sheet, here);
        links.revoke(own.id());
        parts.rights().wrote(caller, here);
        return "redirect:/cybersecurity/vendors/" + own.id();
    }

    private String renew(Sheet sheet, int days, Caller caller, String here, RedirectAttributes next) {
        String word = links.make(sheet.id(), Duration.ofDays(days), SafetyRights.nameOf(caller));
        parts.rights().wrote(caller, here);
        String door = "/cybersecurity/vendor/" + word;
        next.addFlashAttribute("address", settings.url().resolve(door).toString());
        next.addFlashAttribute("door", door);
        return "redirect:/cybersecurity/vendors/" + sheet.id();
    }

    private Sheet own(Caller caller, String sheet, String here) {
        Facility facility = parts.rights().requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        return Words.id(sheet)
                .flatMap(id -> parts.sheets().find(id, facility.code()))
                .filter(Sheet::ofVendor)
                .orElseThrow(() -> parts.rights().refused(caller, here));
    }
}
