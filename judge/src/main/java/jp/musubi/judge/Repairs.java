package jp.musubi.judge;

import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;

/** 手当て。Two faults of jp-clins 1.5.2 that are mended in memory, or the validator cannot be used with it at all. */
final class Repairs {

    private static final String LOINC = "http://loinc.org";

    private Repairs() {}

    /** Two codes of LOINC, marked complete, would make every other one an error. */
    static boolean isToBeLeftOut(IBaseResource resource) {
        return resource instanceof CodeSystem codes && LOINC.equals(codes.getUrl());
    }

    /** A slice of Bundle.entry that is sliced itself throws the validator out of its way on every referral. */
    static void mend(IBaseResource resource) {
        if (resource instanceof StructureDefinition profile) {
            mend(profile.getSnapshot().getElement());
            mend(profile.getDifferential().getElement());
        }
    }

    private static void mend(List<ElementDefinition> elements) {
        for (ElementDefinition element : elements) {
            if ("Bundle.entry".equals(element.getPath()) && element.hasSliceName()) {
                element.setSlicing(null);
            }
        }
    }
}
