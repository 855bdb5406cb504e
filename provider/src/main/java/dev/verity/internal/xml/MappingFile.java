package dev.verity.internal.xml;

/** The syntax tree of one constraint mapping, with the means to find the classes that it names. */
record MappingFile(XmlElement root, ClassNames classes) {
    static MappingFile parse(XmlDocument document, ClassLoaders loaders) {
        XmlElement root = document.parse(MappingGrammar.GRAMMAR);
        return new MappingFile(root, new ClassNames(root.childText("default-package"), loaders));
    }
}
