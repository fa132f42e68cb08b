package jp.musubi.standard.calculation.burden.local;

import jp.musubi.standard.calculation.burden.steps.Care;

/** 助成の中身。What one local scheme charges, by kind of care, and for which ages it is. */
public record LocalTerms(AgeBand ages, CareTerms outpatient, CareTerms inpatient, CareTerms pharmacy) {

    public CareTerms of(Care care) {
        return switch (care) {
            case OUTPATIENT -> outpatient;
            case INPATIENT -> inpatient;
            case PHARMACY -> pharmacy;
        };
    }
}
