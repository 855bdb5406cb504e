package dev.verity.internal.shadow;

/** The methods that validate. */
enum Operation {
    VALIDATE("validate"),
    PROPERTY("validateProperty"),
    VALUE("validateValue"),
    PARAMETERS("validateParameters"),
    RETURN_VALUE("validateReturnValue"),
    CONSTRUCTOR_PARAMETERS("validateConstructorParameters"),
    CONSTRUCTOR_RETURN_VALUE("validateConstructorReturnValue");

    private final String method;

    Operation(String method) {
        this.method = method;
    }

    /** The name of the method. */
    String method() {
        return method;
    }
}
