package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.connections.DeviceKind;
import jp.musubi.platform.cybersecurity.connections.KeepLedger;
import jp.musubi.platform.cybersecurity.connections.LedgerCsv;
import jp.musubi.platform.cybersecurity.connections.NmapScan;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 外部接続の頁。The map, the ledger and what is open; files in and out. An inspector reads those of its area. */
@Controller
final class ConnectionPages {

    private static final String ALL = "/cybersecurity/connections";
    private static final String DEVICES = ALL + "/devices";

    private final SafetyRights rights;
    private final KeepLedger keeping;
    private final Clock clock;

    ConnectionPages(SafetyRights rights, KeepLedger keeping, Clock clock) {
        this.rights = rights;
        this.keeping = keeping;
        this.clock = clock;
    }

    @GetMapping(ALL)
    String show(Caller caller, Model model) {
        Facility facility = own(caller, "GET " + ALL);
        model.addAttribute("view", view(facility));
        model.addAttribute("kinds", DeviceKind.list());
        model.addAttribute("own", true);
        return "cybersecurity/connections";
    }

    @GetMapping("/cybersecurity/facilities/{facility}/connections")
    String inspect(Caller caller, @PathVariable String facility, Model model) {
        String here = "GET /cybersecurity/facilities/{facility}/connections";
        Facility inspected = rights.requireInspected(caller, Doing.INSPECT_CHECKLISTS, facility, here);
        rights.looked(caller, here);
        model.addAttribute("view", view(inspected));
        model.addAttribute("own", false);
        return "cybersecurity/connections";
    }

    @PostMapping(DEVICES)
    String add(Caller caller, HttpServletRequest request) {
        String here = "POST " + DEVICES;
        Facility facility = own(caller, here);
        UUID id = keeping.write(
                        facility.code(),
                        Optional.empty(),
                        ConnectionForm.device(request),
                        false,
                        SafetyRights.nameOf(caller))
                .orElseThrow(() -> new Problem(ProblemCode.CONFLICT));
        rights.wrote(caller, here);
        return "redirect:" + DEVICES + "/" + id;
    }

    @GetMapping(ALL + ".csv")
    ResponseEntity<byte[]> csv(
            Caller caller,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset) {
        String here = "GET " + ALL + ".csv";
        Facility facility = own(caller, here);
        FileForm form = FileForm.of(format, charset);
        rights.looked(caller, here);
        return LedgerCsv.table(keeping.of(facility.code())).as(form);
    }

    /** A file of the ledger, or of a scan; taken as a whole, or it is shown what does not fit and nothing is taken. */
    @PostMapping(ALL + "/file")
    String load(Caller caller, @RequestParam(required = false) @Nullable MultipartFile file, Model model) {
        String here = "POST " + ALL + "/file";
        Facility facility = own(caller, here);
        byte[] bytes = bytes(file);
        String by = SafetyRights.nameOf(caller);
        if (isXml(bytes)) {
            NmapScan scan = NmapScan.read(bytes).orElseThrow(() -> new Problem(ProblemCode.BODY_MALFORMED));
            keeping.take(facility.code(), scan, by).orElseThrow(() -> new Problem(ProblemCode.CONFLICT));
        } else {
            if (bytes.length > LedgerCsv.LARGEST) {
                throw new Problem(ProblemCode.BODY_TOO_LARGE);
            }
            LedgerCsv.Read read = LedgerCsv.read(bytes);
            if (!read.faults().isEmpty()) {
                model.addAttribute("faults", read.faults());
                return "cybersecurity/connection-faults";
            }
            keeping.take(facility.code(), read.entries(), by).orElseThrow(() -> new Problem(ProblemCode.CONFLICT));
        }
        rights.wrote(caller, here);
        return "redirect:" + ALL;
    }

    private ConnectionView view(Facility facility) {
        return ConnectionView.of(facility, keeping.of(facility.code()), Days.today(clock));
    }

    private Facility own(Caller caller, String here) {
        return rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
    }

    /** The first sign that is none of white space or of the mark of UTF-8. */
    private static boolean isXml(byte[] bytes) {
        for (byte each : bytes) {
            if (each > ' ') {
                return each == '<';
            }
        }
        return false;
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        if (file == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "file");
        }
        if (file.getSize() > NmapScan.LARGEST) {
            throw new Problem(ProblemCode.BODY_TOO_LARGE);
        }
        try {
            return file.getBytes();
        } catch (IOException brokenOff) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
    }
}
