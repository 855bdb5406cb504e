package dev.verity.benchmark.model.user;

import dev.verity.benchmark.contender.Provider;

/** A Model of Verity whose plans are interpreted. */
public final class VerityInterpretedModel extends VerityModel {
    public VerityInterpretedModel() {
        super(Provider.VERITY_INTERPRETED);
    }
}
