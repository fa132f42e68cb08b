package jp.musubi.standard.gate.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.submission.BundleReading;
import jp.musubi.standard.gate.submission.Entry;
import jp.musubi.standard.gate.submission.PrescriptionOrder;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** 電子処方箋の処方。One prescription: one id, one issuing facility, one day, a department in each order (clarifications 470). */
final class MedicationOrders implements Check {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,36}");

    @Override
    public void judge(BundleReading bundle, Findings findings) {
        boolean any = false;
        for (Entry entry : bundle.entries()) {
            any |= entry.is("MedicationRequest");
            if (!entry.is("Patient") && !entry.is("MedicationRequest")) {
                findings.add("G-ORDERS-ENTRY", entry.resource());
            }
        }
        if (!any) {
            findings.add("G-ORDERS-ENTRY", bundle.root());
        }
        List<PrescriptionOrder> orders = bundle.orders();
        judgeIds(bundle.root(), orders, findings);
        judgeFacilities(orders, findings);
        judgeDays(orders, findings);
        for (PrescriptionOrder order : orders) {
            if (!order.hasDepartment()) {
                findings.addMissing("G-ORDERS-DEPARTMENT", order.resource(), "extension");
            }
        }
    }

    private static void judgeIds(JsonObject root, List<PrescriptionOrder> orders, Findings findings) {
        JsonObject identifier = root.findObject("identifier");
        JsonText ofBundle = identifier != null && identifier.find("value") instanceof JsonText value ? value : null;
        if (ofBundle == null) {
            // The table says so.
            return;
        }
        if (!ID.matcher(ofBundle.value()).matches()) {
            findings.add("G-ORDERS-ID", ofBundle);
        }
        for (PrescriptionOrder order : orders) {
            JsonText id = order.prescriptionId();
            if (id == null) {
                findings.addMissing("G-ORDERS-ID", order.resource(), "identifier");
            } else if (!id.is(ofBundle.value())) {
                findings.add("G-ORDERS-ID", id);
            }
        }
    }

    /** The first one says which; its own form is judged with the extension. */
    private static void judgeFacilities(List<PrescriptionOrder> orders, Findings findings) {
        JsonText first = null;
        for (PrescriptionOrder order : orders) {
            JsonText facility = order.facility();
            if (facility == null) {
                findings.addMissing("G-ORDERS-FACILITY", order.resource(), "extension");
            } else if (first == null) {
                first = facility;
            } else if (!facility.is(first.value())) {
                findings.add("G-ORDERS-FACILITY", facility);
            }
        }
    }

    private static void judgeDays(List<PrescriptionOrder> orders, Findings findings) {
        LocalDate first = null;
        for (PrescriptionOrder order : orders) {
            JsonValue place = order.resource().find("authoredOn");
            LocalDate day = order.day();
            if (place == null) {
                // The table says so.
                continue;
            }
            if (day == null) {
                findings.add("G-ORDERS-DATE", place);
            } else if (first == null) {
                first = day;
            } else if (!day.equals(first)) {
                findings.add("G-ORDERS-DATE", place);
            }
        }
    }
}
