package jp.musubi.platform.cybersecurity.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jp.musubi.platform.cybersecurity.contracts.ContractWorkbook;
import jp.musubi.platform.cybersecurity.contracts.Contracts;
import jp.musubi.platform.cybersecurity.contracts.RoleTable;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.print.PrintPdf;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 役割分担を出す。As a spreadsheet and as PDF. */
@Controller
final class ContractFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ONE = "/cybersecurity/contracts/{contract}";

    private final SafetyRights rights;
    private final Contracts contracts;
    private final PrintPdf printing;
    private final Clock clock;

    ContractFiles(SafetyRights rights, Contracts contracts, PrintPdf printing, Clock clock) {
        this.rights = rights;
        this.contracts = contracts;
        this.printing = printing;
        this.clock = clock;
    }

    @GetMapping(ONE + "/xlsx")
    ResponseEntity<byte[]> xlsx(Caller caller, @PathVariable String contract) {
        String here = "GET " + ONE + "/xlsx";
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        RoleTable table = table(caller, facility, contract, here);
        return file(ContractWorkbook.write(table, facility.name(), Days.today(clock)), XLSX, "contract.xlsx");
    }

    @GetMapping(ONE + "/pdf")
    ResponseEntity<byte[]> pdf(Caller caller, @PathVariable String contract, Locale locale) {
        String here = "GET " + ONE + "/pdf";
        Facility facility = rights.requireOwn(caller, Doing.KEEP_CHECKLIST, here);
        RoleTable table = table(caller, facility, contract, here);
        if (!printing.canPrint()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        Map<String, Object> content = new HashMap<>();
        content.put("view", ContractView.of(table, RoleTable.FACILITY, facility.name(), Days.today(clock)));
        return file(
                printing.print("cybersecurity/contract-pdf", content, locale),
                MediaType.APPLICATION_PDF_VALUE,
                "contract.pdf");
    }

    private RoleTable table(Caller caller, Facility facility, String contract, String here) {
        RoleTable table = Words.id(contract)
                .flatMap(id -> contracts.find(id, facility.code()))
                .orElseThrow(() -> rights.refused(caller, here));
        rights.looked(caller, here);
        return table;
    }

    private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
