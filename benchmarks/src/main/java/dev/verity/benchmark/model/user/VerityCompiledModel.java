package dev.verity.benchmark.model.user;

import dev.verity.benchmark.contender.Provider;

/** A Model of Verity whose plans are compiled. */
public final class VerityCompiledModel extends VerityModel {
    public VerityCompiledModel() {
        super(Provider.VERITY_COMPILED);
    }
}
