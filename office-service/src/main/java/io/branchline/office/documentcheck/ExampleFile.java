package io.branchline.office.documentcheck;

/** A Word file of a few lines with many faults, as the example of the API. */
final class ExampleFile {
    static final String BASE64 = ""
            + "UEsDBBQAAAAIAAAAIVx7DHvowwAAAHYBAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbH2QuQ7CQAxEfyXaFhEjCgqU0AAtUPAD1sZJ"
            + "Vuyltbn+nk04CoQo7fGbGbk63iNxcXPWc616kbgEYN2TQy5DJJ+VNiSHksfUQUR9wo5gPpstQAcv5GUqg4daVRtq8Wyl2N7ymk3w"
            + "tcq4KtbPuyGqVhijNRolyzCo8JNLZPkPePHNV7vpq1mZyfGGexN58krYXygl01BxwCQ7dNkOriE10AR9djmi/F/0R15oW6Ppww9u"
            + "MQVNzMZ3zpYfxaHx7x4wvnv1AFBLAwQUAAAACAAAACFcSx6+94cAAADwAAAACwAAAF9yZWxzLy5yZWxzjc87DgIhEAbgqxAOsLNa"
            + "WBigsrE1ewECwyMujwwY9fZSWKzGwnLmn3x/Rlxw1T2W3EKsjT3Smpvkofd6BGgmYNJtKhXzSFyhpPsYyUPV5qo9wn6eD0Bbgyux"
            + "NdnZSk47zpZnxX/k4lw0eCrmljD3HwVfF0PW5LFLfi9kwb7X02A5KAEfD6oXUEsDBBQAAAAIAAAAIVxxksDYmAEAAH8EAAARAAAA"
            + "d29yZC9kb2N1bWVudC54bWy9VNtKwzAYfhXpA5j0sLmVrW8gCF6KF7XL2knblDRa9WrKxAO4KYiCiIKwO1HEwzxc+DKm297CpF1V"
            + "xm421JskX/6v//d/f5qUIr2CrRUP+XRqzXP9UI/KkkNpoAMQWg7yzHAaB8jnsSomnkk5JDaIMKkEBFsoDGu+7blAgTAPPLPmS0Yp"
            + "0pdwZV3MQTLMETEtW1ORvmq6ZcniYohIwCiBr2g6pOtwI2POKAPWIEKN+LHDOhfseav3cBUfv7O7enyy8/H2JEg0paZpf0NeHSXP"
            + "hVnraEGBSn6xe30NVdbq/Im6pg2rs+37j9dmvN/u1zf7V43uzWn3rNGvn3Uv22NUsISpM5l7dthgzfevzuv/Itq77XDTot3s5UFW"
            + "4vNdmItP22zvIG3E9BhVkJrt0IlPfujH+x/dzLjMjSsqNz5SNkQWTb8I7HmRjd9iWS7CvMTXDl/nC2pBpBaEWZPwXYoDvq9pUFCS"
            + "AjkswATy06LY+w67qPoj6iCzgkhZKuRkAasYUwGLRUVAe4UmEA6cZKWB7FkA30+O8QlQSwECFAMUAAAACAAAACFcewx76MMAAAB2"
            + "AQAAEwAAAAAAAAAAAAAAgAEAAAAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLAQIUAxQAAAAIAAAAIVxLHr73hwAAAPAAAAALAAAAAAAA"
            + "AAAAAACAAfQAAABfcmVscy8ucmVsc1BLAQIUAxQAAAAIAAAAIVxxksDYmAEAAH8EAAARAAAAAAAAAAAAAACAAaQBAAB3b3JkL2Rv"
            + "Y3VtZW50LnhtbFBLBQYAAAAAAwADALkAAABrAwAAAAA=";

    private ExampleFile() {}
}
