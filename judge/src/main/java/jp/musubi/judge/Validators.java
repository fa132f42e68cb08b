package jp.musubi.judge;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** 検証器。One for each set of packages, made when the first document of its kind comes; the definitions of R4 are shared. */
final class Validators {

    private final PackageFolder folder;
    private final FhirContext fhir = FhirContext.forR4();
    private final IValidationSupport base = new DefaultProfileValidationSupport(fhir);
    private final Map<Chain, FhirValidator> made = new EnumMap<>(Chain.class);

    Validators(PackageFolder folder) {
        this.folder = folder;
    }

    /** @throws MissingPackages when those of the chain are not in the folder, or are not the right ones */
    synchronized FhirValidator get(Chain chain) throws MissingPackages {
        FhirValidator known = made.get(chain);
        if (known == null) {
            known = make(chain);
            made.put(chain, known);
        }
        return known;
    }

    private FhirValidator make(Chain chain) throws MissingPackages {
        UnknownCodeSystemWarningValidationSupport unknownCodes = new UnknownCodeSystemWarningValidationSupport(fhir);
        unknownCodes.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        FhirInstanceValidator validator = new FhirInstanceValidator(new ValidationSupportChain(
                packages(chain),
                base,
                new CommonCodeSystemsTerminologyService(fhir),
                new InMemoryTerminologyServerValidationSupport(fhir),
                new SnapshotGeneratingValidationSupport(fhir),
                unknownCodes));
        validator.setAnyExtensionsAllowed(true);
        validator.setErrorForUnknownProfiles(false);
        validator.setNoTerminologyChecks(false);
        return new FhirValidator(fhir).registerValidatorModule(validator);
    }

    private IValidationSupport packages(Chain chain) throws MissingPackages {
        PrePopulatedValidationSupport support = new PrePopulatedValidationSupport(fhir);
        PackageReader reader = new PackageReader(fhir);
        try {
            for (Path file : folder.files(chain)) {
                reader.read(file, resource -> add(resource, support));
            }
        } catch (IOException unreadable) {
            throw MissingPackages.wrong(chain.files());
        }
        if (!chain.cornerstones().stream().allMatch(canonical -> support.fetchStructureDefinition(canonical) != null)) {
            throw MissingPackages.wrong(chain.files());
        }
        return support;
    }

    private static void add(IBaseResource resource, PrePopulatedValidationSupport support) {
        if (!Repairs.isToBeLeftOut(resource)) {
            Repairs.mend(resource);
            support.addResource(resource);
        }
    }
}
