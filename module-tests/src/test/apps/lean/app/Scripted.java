package app;

import dev.verity.constraints.ScriptAssert;

@ScriptAssert(lang = "javascript", script = "true")
public class Scripted {}
