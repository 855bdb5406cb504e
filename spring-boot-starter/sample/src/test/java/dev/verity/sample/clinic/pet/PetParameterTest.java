package dev.verity.sample.clinic.pet;

import dev.verity.sample.clinic.ClinicTest;
import org.junit.jupiter.api.Test;

class PetParameterTest extends ClinicTest {

    @Test
    void acceptsValidParameters() {
        http.get("/pets?name=Rex&type=dog&colours=red,white").is(200, "Rex [red, white]");
        http.post("/pets/7", PetBodyTest.REX, "X-Reader", "GB-1").is(200, "Rex has chip 7");
        http.post("/pets/batch", "[" + PetBodyTest.REX + "]").is(200, "1");
        http.put("/pets/names", "[\"Rex\", \"Tom\"]").is(200, "2");
        http.put("/pets/collars", """
                {"Rex": {"colour": "red", "centimetres": 1}}""").is(200, "1");
        http.get("/pets/7/nicknames?add=Rexy").isJson(200, "[\"Rexy\"]");
    }

    @Test
    void requestParametersAreChecked() {
        http.get("/pets?name=R&type=python&colours=red,,transparent").isJson(400, """
                        [{"parameter": "name", "index": null, "key": null, "problems": [
                            {"field": "", "code": "Size", "message": "give at least 2 letters of the name"}]},
                         {"parameter": "type", "index": null, "key": null, "problems": [
                            {"field": "", "code": "KnownPetType", "message": "we do not treat a python"}]},
                         {"parameter": "colours", "index": 1, "key": null, "problems": [
                            {"field": "", "code": "NotBlank", "message": "must not be blank"}]},
                         {"parameter": "colours", "index": 2, "key": null, "problems": [
                            {"field": "", "code": "Size", "message": "size must be between 0 and 8"}]}]""");
    }

    @Test
    void pathHeaderAndBodyAreCheckedTogether() {
        http.post("/pets/0", PetBodyTest.REX.replace("red", " ").replace("rabies", ""), "X-Reader", "none")
                .isJson(400, """
                        [{"parameter": "chip", "index": null, "key": null, "problems": [
                            {"field": "", "code": "Positive", "message": "must be greater than 0"}]},
                         {"parameter": "reader", "index": null, "key": null, "problems": [
                            {"field": "", "code": "Pattern", "message": "must match \\"[A-Z]{2}-\\\\d+\\""}]},
                         {"parameter": "pet", "index": null, "key": null, "problems": [
                            {"field": "collar.colour", "code": "NotBlank", "message": "must not be blank"},
                            {"field": "vaccinations[0].against", "code": "NotBlank",
                             "message": "must not be blank"}]}]""");
    }

    @Test
    void elementsOfABatchStaySeparate() {
        String nameless = PetBodyTest.REX.replace("Rex", "");
        String colourless = PetBodyTest.REX.replace("red", "").replace("30", "-1");
        http.post("/pets/batch", "[" + nameless + "," + PetBodyTest.REX + ", null," + colourless + "," + nameless + "]")
                .isJson(400, """
                        [{"parameter": "pets", "index": 0, "key": null, "problems": [
                            {"field": "name", "code": "NotBlank", "message": "must not be blank"}]},
                         {"parameter": "pets", "index": 2, "key": null, "problems": [
                            {"field": "", "code": "NotNull", "message": "must not be null"}]},
                         {"parameter": "pets", "index": 3, "key": null, "problems": [
                            {"field": "collar.colour", "code": "NotBlank", "message": "must not be blank"},
                            {"field": "collar.centimetres", "code": "Positive",
                             "message": "must be greater than 0"}]},
                         {"parameter": "pets", "index": 4, "key": null, "problems": [
                            {"field": "name", "code": "NotBlank", "message": "must not be blank"}]}]""");
    }

    @Test
    void emptyBatchIsAViolationOfTheParameter() {
        http.post("/pets/batch", "[]").isJson(400, """
                        [{"parameter": "pets", "index": null, "key": null, "problems": [
                            {"field": "", "code": "NotEmpty", "message": "must not be empty"}]}]""");
    }

    @Test
    void elementsOfAListOfStringsStaySeparate() {
        http.put("/pets/names", "[\"\", \"Rex\", \" \", \"a name of more than thirty letters\"]")
                .isJson(400, """
                        [{"parameter": "names", "index": 0, "key": null, "problems": [
                            {"field": "", "code": "NotBlank", "message": "must not be blank"}]},
                         {"parameter": "names", "index": 2, "key": null, "problems": [
                            {"field": "", "code": "NotBlank", "message": "must not be blank"}]},
                         {"parameter": "names", "index": 3, "key": null, "problems": [
                            {"field": "", "code": "Size", "message": "size must be between 0 and 30"}]}]""");
    }

    @Test
    void valuesOfAMapStaySeparate() {
        http.put("/pets/collars", """
                        {"Rex": {"colour": "", "centimetres": 1}, "Tom": {"colour": "red", "centimetres": 1},
                         "Max": {"colour": "red", "centimetres": 0}}""").isJson(400, """
                        [{"parameter": "collars", "index": null, "key": "Rex", "problems": [
                            {"field": "colour", "code": "NotBlank", "message": "must not be blank"}]},
                         {"parameter": "collars", "index": null, "key": "Max", "problems": [
                            {"field": "centimetres", "code": "Positive", "message": "must be greater than 0"}]}]""");
    }

    @Test
    void keyOfAMapIsChecked() {
        http.put("/pets/collars", """
                {"R": {"colour": "red", "centimetres": 1}}""").isJson(400, """
                        [{"parameter": "collars", "index": null, "key": "R", "problems": [
                            {"field": "", "code": "Size", "message": "size must be between 2 and 2147483647"}]}]""");
    }

    @Test
    void returnValueIsTheFaultOfTheServer() {
        http.get("/pets/7/nicknames?add=Rexy&add=&add=Rexie&add=+").isJson(500, """
                        [{"parameter": "result", "index": null, "key": null, "problems": [
                            {"field": "", "code": "Size", "message": "size must be between 0 and 3"}]},
                         {"parameter": "result", "index": 1, "key": null, "problems": [
                            {"field": "", "code": "NotBlank", "message": "must not be blank"}]},
                         {"parameter": "result", "index": 3, "key": null, "problems": [
                            {"field": "", "code": "NotBlank", "message": "must not be blank"}]}]""");
    }
}
