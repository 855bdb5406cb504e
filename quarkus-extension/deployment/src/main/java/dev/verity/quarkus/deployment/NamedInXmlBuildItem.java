package dev.verity.quarkus.deployment;

import io.quarkus.builder.item.SimpleBuildItem;

/** What META-INF/validation.xml and constraint mappings name. */
final class NamedInXmlBuildItem extends SimpleBuildItem {
    private final NamedInXml named;

    NamedInXmlBuildItem(NamedInXml named) {
        this.named = named;
    }

    NamedInXml named() {
        return named;
    }
}
